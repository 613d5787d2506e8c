'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  token: string
  labels: { password: string; hint: string; submit: string; busy: string }
}

export function ResetForm({ action, token, labels }: Props) {
  return (
    <ActionForm action={action}>
      {({ error, pending }) => (
        <div className="flex flex-col gap-5">
          <input type="hidden" name="token" value={token} />
          <Field label={labels.password} name="password" type="password" autoComplete="new-password" required minLength={10} maxLength={200} hint={labels.hint} error={error('password')} />
          <Button type="submit" disabled={pending} className="w-full">{pending ? labels.busy : labels.submit}</Button>
        </div>
      )}
    </ActionForm>
  )
}
