'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  abilities: { value: string; label: string }[]
  labels: Record<'name' | 'nameHint' | 'abilities' | 'submit' | 'busy' | 'once' | 'use' | 'key', string>
}

/** Makes a key; the answer shows it, this one time. */
export function KeyForm({ action, abilities, labels }: Props) {
  return (
    <ActionForm action={action}>
      {({ error, value, pending, result }) => (
        <div className="flex flex-col gap-5">
          {result?.ok ? <NewKey value={(result.data as { key: string }).key} labels={labels} /> : null}
          <Field label={labels.name} name="name" hint={labels.nameHint} required maxLength={80} defaultValue={value('name')} error={error('name')} />
          <fieldset>
            <legend className="mb-2 text-sm font-semibold">{labels.abilities}</legend>
            <div className="gap-x-6 sm:columns-2">
              {abilities.map((ability) => (
                <label key={ability.value} className="flex min-h-9 items-center gap-2.5 text-sm">
                  <input type="checkbox" name="abilities[]" value={ability.value} className="size-4 accent-water" />{ability.label}
                </label>
              ))}
            </div>
            {error('abilities') ? <p className="mt-1 text-sm font-medium text-poor">{error('abilities')}</p> : null}
          </fieldset>
          <div><Button type="submit" disabled={pending}>{pending ? labels.busy : labels.submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}

function NewKey({ value, labels }: { value: string; labels: Props['labels'] }) {
  return (
    <Notice look="good">
      <p className="font-semibold">{labels.once}</p>
      <input aria-label={labels.key} readOnly value={value} onFocus={(event) => event.currentTarget.select()} className="mt-2 w-full rounded-md border border-line-strong bg-surface px-2 py-1.5 font-mono text-sm text-ink" />
      <p className="mt-2">{labels.use}</p>
    </Notice>
  )
}
