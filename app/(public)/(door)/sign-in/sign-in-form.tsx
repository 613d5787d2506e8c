'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  next: string
  email?: string
  labels: { email: string; password: string; submit: string; busy: string }
}

export function SignInForm({ action, next, email, labels }: Props) {
  return (
    <ActionForm action={action}>
      {({ error, value, pending }) => (
        <div className="flex flex-col gap-5">
          <input type="hidden" name="next" value={next} />
          <Field label={labels.email} name="email" type="email" autoComplete="username" required defaultValue={value('email') ?? email} error={error('email')} />
          <Field label={labels.password} name="password" type="password" autoComplete="current-password" required error={error('password')} />
          <Button type="submit" disabled={pending} className="mt-1 w-full">{pending ? labels.busy : labels.submit}</Button>
        </div>
      )}
    </ActionForm>
  )
}
