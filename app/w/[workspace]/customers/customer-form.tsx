'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

const FIELDS = ['plan', 'country', 'industry', 'owner'] as const

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  labels: Record<'name' | 'externalId' | 'externalIdHint' | 'signedUpOn' | 'submit' | 'busy' | (typeof FIELDS)[number], string>
  suggestions?: Partial<Record<(typeof FIELDS)[number], string[]>>
  customer?: { customerNo: number } & Record<'name' | 'externalId', string> & Record<(typeof FIELDS)[number] | 'signedUpOn', string | null>
}

/** One form for a new customer and for a known one. */
export function CustomerForm({ action, labels, customer, suggestions }: Props) {
  return (
    <ActionForm action={action} className="max-w-2xl">
      {({ error, value, pending }) => (
        <div className="grid gap-5 sm:grid-cols-2">
          {customer ? <input type="hidden" name="customerNo" value={customer.customerNo} /> : null}
          <div className="sm:col-span-2"><Field label={labels.name} name="name" required maxLength={200} defaultValue={value('name') ?? customer?.name} error={error('name')} /></div>
          {FIELDS.map((field) => (
            <div key={field}>
              <Field label={labels[field]} name={field} maxLength={200} list={`known-${field}`} defaultValue={value(field) ?? customer?.[field] ?? ''} error={error(field)} />
              <datalist id={`known-${field}`}>{suggestions?.[field]?.map((known) => <option key={known} value={known} />)}</datalist>
            </div>
          ))}
          <Field label={labels.signedUpOn} name="signedUpOn" type="date" defaultValue={value('signedUpOn') ?? customer?.signedUpOn ?? ''} error={error('signedUpOn')} />
          <Field label={labels.externalId} name="externalId" maxLength={200} hint={labels.externalIdHint} defaultValue={value('externalId') ?? customer?.externalId} error={error('externalId')} />
          <div className="sm:col-span-2"><Button type="submit" disabled={pending}>{pending ? labels.busy : labels.submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}
