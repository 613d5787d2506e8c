'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  metric: string
  value?: number
  labels: { value: string; hint: string; submit: string; done: string }
}

export function TargetForm({ action, metric, value, labels }: Props) {
  return (
    <ActionForm action={action} done={labels.done}>
      {({ error, value: typed, pending }) => (
        <div className="flex flex-wrap items-start gap-2">
          <input type="hidden" name="metric" value={metric} />
          <div className="w-44"><Field type="number" step="any" name="value" label={labels.value} hint={labels.hint} required defaultValue={typed('value') ?? value} error={error('value')} /></div>
          <Button className="mt-[1.85rem]" type="submit" look="quiet" disabled={pending}>{labels.submit}</Button>
        </div>
      )}
    </ActionForm>
  )
}
