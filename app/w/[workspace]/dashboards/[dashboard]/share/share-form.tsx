'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field, Select } from '#app/_ui/field.tsx'
import { NewLink } from './new-link.tsx'

interface Choice<Value> {
  value: Value
  label: string
}

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  dashboardNo: number
  periods: Choice<string>[]
  segments: Choice<number>[]
  segment?: number
  lasts: Choice<number>[]
  labels: Record<'name' | 'nameHint' | 'period' | 'segment' | 'everyone' | 'lasts' | 'password' | 'passwordHint' | 'submit' | 'busy' | 'made' | 'madeHint' | 'copy' | 'copied' | 'url', string>
}

const options = (choices: Choice<string | number>[]) => choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)

/** Makes a link. Its address is shown this once; afterwards nobody can look it up. */
export function ShareForm({ action, dashboardNo, periods, segments, segment, lasts, labels }: Props) {
  return (
    <ActionForm action={action}>
      {({ error, value, pending, result }) => {
        const made = result?.ok ? (result.data as { url: string }).url : null
        return (
          <div className="flex flex-col gap-4">
            {made ? <NewLink url={made} labels={labels} /> : null}
            <input type="hidden" name="dashboardNo" value={dashboardNo} />
            <Field label={labels.name} name="name" hint={labels.nameHint} required maxLength={80} defaultValue={value('name')} error={error('name')} autoComplete="off" />
            <Select label={labels.period} name="period:json" defaultValue={value('period:json') ?? periods[1]?.value} error={error('period')}>{options(periods)}</Select>
            {segments.length > 0 ? (
              <Select label={labels.segment} name="segmentNo" defaultValue={value('segmentNo') ?? segment} error={error('segmentNo')}><option value="">{labels.everyone}</option>{options(segments)}</Select>
            ) : null}
            <Select label={labels.lasts} name="expiresInDays" defaultValue={value('expiresInDays') ?? 30} error={error('expiresInDays')}>{options(lasts)}</Select>
            <Field label={labels.password} name="password" type="password" hint={labels.passwordHint} minLength={8} maxLength={200} error={error('password')} autoComplete="new-password" />
            <div><Button type="submit" disabled={pending}>{pending ? labels.busy : labels.submit}</Button></div>
          </div>
        )
      }}
    </ActionForm>
  )
}
