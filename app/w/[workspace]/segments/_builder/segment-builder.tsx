'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ComponentProps, type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'
import type { Rule } from '#lib/segments/rule.ts'
import type { EditorWords } from './condition-editor.tsx'
import { toDraft, written } from './draft.ts'
import { GroupEditor } from './group-editor.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  segment?: { segmentNo: number; name: string }
  rule: Rule
  words: EditorWords
  mayEdit: boolean
  /** Drawn by the server for the rule in the address. */
  preview: ReactNode
}

const PAUSE = 350

/** Builds a rule; a moment after each change the address takes it and the server draws the preview anew. */
export function SegmentBuilder({ action, segment, rule, words, mayEdit, preview }: Props) {
  const [draft, setDraft] = useState(() => toDraft(rule))
  const [isRefreshing, refresh] = useTransition()
  const [router, path] = [useRouter(), usePathname()]
  const text = written(draft)
  const shown = useRef(text)
  useEffect(() => {
    if (shown.current === text) return
    const timer = setTimeout(() => {
      shown.current = text
      refresh(() => router.replace(`${path}?rule=${encodeURIComponent(text)}`, { scroll: false }))
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text, path, router])
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <ActionForm action={action}>
        {({ error, value, pending, result }) => (
          <div className="flex flex-col gap-6">
            {segment ? <input type="hidden" name="segmentNo" value={segment.segmentNo} /> : null}
            <input type="hidden" name="rule:json" value={text} />
            <div className="max-w-md"><Field label={words.labels.name} name="name" required maxLength={80} defaultValue={value('name') ?? segment?.name} error={error('name')} /></div>
            <GroupEditor group={draft} words={words} onChange={setDraft} />
            {result && !result.ok && Object.keys(result.fields ?? {}).some((field) => field.startsWith('rule')) ? <p className="text-sm font-medium text-poor">{words.labels.incomplete}</p> : null}
            {mayEdit ? <div><Button type="submit" disabled={pending}>{pending ? words.labels.busy : words.labels.save}</Button></div> : null}
          </div>
        )}
      </ActionForm>
      <div aria-live="polite" aria-busy={isRefreshing}>{preview}</div>
    </div>
  )
}
