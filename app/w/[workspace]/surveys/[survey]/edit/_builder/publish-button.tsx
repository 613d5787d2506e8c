'use client'

import { type RefObject, useId, useRef } from 'react'
import { Button } from '#app/_ui/button.tsx'
import type { BuilderWords } from './words.ts'

interface Props {
  action: (form: FormData) => void
  form: RefObject<HTMLFormElement | null>
  isLive: boolean
  disabled: boolean
  words: BuilderWords
}

/** Publishes after a question that says what happens. The submitting button stands in the form itself, so that it works before scripts have loaded. */
export function PublishButton({ action, form, isLive, disabled, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isAsked = useRef(false)
  const id = useId()
  return (
    <>
      <Button ref={button} type="submit" formAction={action} disabled={disabled} onClick={(event) => {
        if (isAsked.current) { isAsked.current = false; return }
        event.preventDefault()
        if (form.current?.reportValidity()) dialog.current?.showModal()
      }}>{isLive ? words.publishAgain : words.publish}</Button>
      <dialog ref={dialog} aria-labelledby={id} className="m-auto max-w-md rounded-card border border-line bg-surface p-6 text-ink shadow-card backdrop:bg-ink/40">
        <h2 id={id} className="text-lg font-semibold">{isLive ? words.publishAgainTitle : words.publishTitle}</h2>
        <p className="mt-2 text-ink-soft">{isLive ? words.publishAgainText : words.publishText}</p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={() => dialog.current?.close()}>{words.cancel}</Button>
          <Button onClick={() => { dialog.current?.close(); isAsked.current = true; button.current?.click() }}>{words.publishConfirm}</Button>
        </div>
      </dialog>
    </>
  )
}
