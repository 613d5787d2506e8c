'use client'

import type { ComponentProps } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'
import { Field } from '#app/_ui/field.tsx'
import { Notice } from '#app/_ui/notice.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  next?: string
  labels: { email: string; submit: string; busy: string; sent: string; outbox?: string }
}

/** Asks for a mail with a link; the answer is the same whether there is an account or not. */
export function AskForm({ action, next, labels }: Props) {
  return (
    <ActionForm action={action}>
      {({ error, value, pending, result }) => result?.ok ? (
        <Notice look="good">
          <p>{labels.sent}</p>
          {labels.outbox ? <p className="mt-2">{labels.outbox}</p> : null}
        </Notice>
      ) : (
        <div className="flex flex-col gap-5">
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <Field label={labels.email} name="email" type="email" autoComplete="username" required defaultValue={value('email')} error={error('email')} />
          <Button type="submit" disabled={pending} className="w-full">{pending ? labels.busy : labels.submit}</Button>
        </div>
      )}
    </ActionForm>
  )
}
