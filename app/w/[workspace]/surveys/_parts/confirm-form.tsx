'use client'

import { useActionState, useId, useRef } from 'react'
import type { ActionResult } from '#app/_server/action-result.ts'
import { Button } from '#app/_ui/button.tsx'
import { Notice } from '#app/_ui/notice.tsx'

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  fields: Record<string, string>
  label: string
  look?: 'primary' | 'quiet' | 'danger'
  /** Asks first; without it the button acts at once. */
  ask?: { title: string; text: string; confirm: string; cancel: string }
}

/** One button over one action, with a question in between where the act has a consequence. Before scripts have loaded it acts without asking. */
export function ConfirmForm({ action, fields, label, look = 'quiet', ask }: Props) {
  const [result, submit, pending] = useActionState(action, null)
  const dialog = useRef<HTMLDialogElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  return (
    <form action={submit} ref={form}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Button type="submit" look={look} disabled={pending} onClick={ask ? (event) => { event.preventDefault(); dialog.current?.showModal() } : undefined}>{label}</Button>
      {result && !result.ok ? <Notice look="bad" className="mt-2">{result.message}</Notice> : null}
      {ask ? (
        <dialog ref={dialog} aria-labelledby={id} className="m-auto max-w-md rounded-card border border-line bg-surface p-6 text-ink shadow-card backdrop:bg-ink/40">
          <h2 id={id} className="text-lg font-semibold">{ask.title}</h2>
          <p className="mt-2 text-ink-soft">{ask.text}</p>
          <div className="mt-5 flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={() => dialog.current?.close()}>{ask.cancel}</Button>
            <Button look={look === 'danger' ? 'danger' : 'primary'} onClick={() => { dialog.current?.close(); form.current?.requestSubmit() }}>{ask.confirm}</Button>
          </div>
        </dialog>
      ) : null}
    </form>
  )
}
