'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  shareNo: number
  labels: { password: string; hint: string; submit: string; done: string }
}

/** Another password for a link; left empty, none. */
export function PasswordForm({ action, shareNo, labels }: Props) {
  return (
    <ActionForm action={action} done={labels.done}>
      {({ error, pending }) => (
        <div className="flex max-w-sm flex-col gap-3">
          <input type="hidden" name="shareNo" value={shareNo} />
          <Field label={labels.password} name="password" type="password" hint={labels.hint} minLength={8} maxLength={200} error={error('password')} autoComplete="new-password" />
          <div><Button type="submit" look="quiet" disabled={pending}>{labels.submit}</Button></div>
        </div>
      )}
    </ActionForm>
  )
}
