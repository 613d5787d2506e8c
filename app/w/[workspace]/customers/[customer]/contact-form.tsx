'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  customerNo: number
  labels: Record<'name' | 'email' | 'submit' | 'busy' | 'done', string>
}

export function ContactForm({ action, customerNo, labels }: Props) {
  return (
    <ActionForm action={action} done={labels.done} className="mt-4">
      {({ error, value, pending }) => (
        <div className="flex flex-col gap-4">
          <input type="hidden" name="customerNo" value={customerNo} />
          <Field label={labels.name} name="name" required maxLength={200} defaultValue={value('name')} error={error('name')} />
          <Field label={labels.email} name="email" type="email" maxLength={254} defaultValue={value('email')} error={error('email')} />
          <Button type="submit" look="quiet" disabled={pending}>{pending ? labels.busy : labels.submit}</Button>
        </div>
      )}
    </ActionForm>
  )
}
