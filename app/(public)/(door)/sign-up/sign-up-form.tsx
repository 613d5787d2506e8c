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
  labels: Record<'name' | 'email' | 'emailHint' | 'password' | 'passwordHint' | 'workspace' | 'workspaceHint' | 'timeZone' | 'timeZoneHint' | 'currency' | 'busy' | 'submit', string>
}

export function SignUpForm({ action, locale, timeZones, currencies, labels }: Props) {
  return (
    <ActionForm action={action}>
      {({ error, value, pending }) => (
        <div className="flex flex-col gap-5">
          <input type="hidden" name="locale" value={locale} />
          <Field label={labels.name} name="name" autoComplete="name" required maxLength={80} defaultValue={value('name')} error={error('name')} />
          <Field label={labels.email} name="email" type="email" autoComplete="username" required hint={labels.emailHint} defaultValue={value('email')} error={error('email')} />
          <Field label={labels.password} name="password" type="password" autoComplete="new-password" required minLength={10} maxLength={200} hint={labels.passwordHint} error={error('password')} />
          <Field label={labels.workspace} name="workspace" autoComplete="organization" required maxLength={80} hint={labels.workspaceHint} defaultValue={value('workspace')} error={error('workspace')} />
          <div className="grid gap-5 sm:grid-cols-2">
            <TimeZoneSelect label={labels.timeZone} zones={timeZones} chosen={value('timeZone')} hint={labels.timeZoneHint} error={error('timeZone')} />
            <Select label={labels.currency} name="currency" defaultValue={value('currency') ?? (locale === 'ro' ? 'RON' : 'EUR')} error={error('currency')}>
              {currencies.map((currency) => <option key={currency.value} value={currency.value}>{currency.label}</option>)}
            </Select>
          </div>
          <Button type="submit" disabled={pending} className="mt-1 w-full">{pending ? labels.busy : labels.submit}</Button>
        </div>
      )}
    </ActionForm>
  )
}
