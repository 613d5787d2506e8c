'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  starters: { key: string; name: string; about: string; cards: string }[]
  labels: { name: string; starter: string; empty: string; emptyAbout: string; submit: string; busy: string }
}

/** A name and a set of cards to begin with. */
export function NewDashboardForm({ action, starters, labels }: Props) {
  const choices = [...starters, { key: '', name: labels.empty, about: labels.emptyAbout, cards: '' }]
  return (
    <ActionForm action={action}>
      {({ error, value, pending }) => (
        <div className="flex flex-col gap-5">
          <div className="max-w-md"><Field label={labels.name} name="name" required maxLength={80} defaultValue={value('name')} error={error('name')} autoComplete="off" /></div>
          <fieldset>
            <legend className="mb-2 text-sm font-semibold">{labels.starter}</legend>
            <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
              {choices.map(({ key, name, about, cards }, index) => (
                <label key={key} className="flex cursor-pointer items-start gap-3 rounded-card border border-line bg-surface p-4 has-checked:border-water has-checked:bg-water-wash/50 has-focus-visible:outline-2 has-focus-visible:outline-water">
                  <input type="radio" name="starter" value={key} defaultChecked={value('starter') === undefined ? index === 0 : value('starter') === key} className="mt-1 accent-(--water)" />
                  <span className="min-w-0">
                    <span className="block text-sm font-semibold">{name}</span>
                    <span className="mt-0.5 block text-sm text-ink-soft">{about}</span>
                    {cards ? <span className="mt-1 block text-xs text-ink-faint">{cards}</span> : null}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div><Button type="submit" disabled={pending}>{pending ? labels.busy : labels.submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}
