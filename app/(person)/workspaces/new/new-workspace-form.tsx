'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field, Select } from '#app/_ui/field.tsx'
import { TimeZoneSelect } from '#app/_ui/time-zone-select.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  locale: string
  timeZones: string[]
  currencies: { value: string; label: string }[]
  labels: Record<'name' | 'timeZone' | 'timeZoneHint' | 'currency' | 'submit' | 'busy', string>
}

export function NewWorkspaceForm({ action, locale, timeZones, currencies, labels }: Props) {
  return (
    <ActionForm action={action} className="max-w-lg">
      {({ error, value, pending }) => (
        <div className="flex flex-col gap-5">
          <input type="hidden" name="locale" value={locale} />
          <Field label={labels.name} name="name" required maxLength={80} defaultValue={value('name')} error={error('name')} />
          <div className="grid gap-5 sm:grid-cols-2">
            <TimeZoneSelect label={labels.timeZone} zones={timeZones} chosen={value('timeZone')} hint={labels.timeZoneHint} error={error('timeZone')} />
            <Select label={labels.currency} name="currency" defaultValue={value('currency') ?? (locale === 'ro' ? 'RON' : 'EUR')} error={error('currency')}>
              {currencies.map((currency) => <option key={currency.value} value={currency.value}>{currency.label}</option>)}
            </Select>
          </div>
          <div><Button type="submit" disabled={pending}>{pending ? labels.busy : labels.submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}
