'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  mapping: string
  json: string
  suggestion: string
  words: Record<string, string>
}

/** Keeps the mapping of an import for the next file of its sort. */
export function SaveMappingForm({ action, mapping, json, suggestion, words }: Props) {
  return (
    <section aria-labelledby="keep" className="border-t border-line pt-6">
      <h2 id="keep" className="text-lg font-semibold">{words.title}</h2>
      <p className="mb-4 mt-1 max-w-xl text-sm text-ink-soft">{words.lead}</p>
      <ActionForm action={action} done={words.done}>
        {({ error, pending }) => (
          <div className="flex max-w-xl flex-col gap-3 sm:flex-row sm:items-end">
            <input type="hidden" name="mapping:json" value={mapping} />
            <div className="flex-1"><Field label={words.name} name="name" required maxLength={120} defaultValue={suggestion} error={error('name')} /></div>
            <Button type="submit" look="quiet" disabled={pending}>{words.save}</Button>
          </div>
        )}
      </ActionForm>
      <details className="mt-4">
        <summary className="text-sm font-semibold text-water">{words.json}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre tabIndex={0} className="mt-2 max-h-96 overflow-auto rounded-lg bg-sunken p-4 text-xs">{json}</pre>
      </details>
    </section>
  )
}
