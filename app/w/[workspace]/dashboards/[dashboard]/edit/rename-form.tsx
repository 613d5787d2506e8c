'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  dashboardNo: number
  name: string
  labels: { name: string; submit: string; done: string }
}

export function RenameForm({ action, dashboardNo, name, labels }: Props) {
  return (
    <ActionForm action={action} done={labels.done}>
      {({ error, value, pending }) => (
        <div className="flex flex-col gap-3">
          <input type="hidden" name="dashboardNo" value={dashboardNo} />
          <Field label={labels.name} name="name" required maxLength={80} defaultValue={value('name') ?? name} error={error('name')} autoComplete="off" />
          <div><Button type="submit" look="quiet" disabled={pending}>{labels.submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}
