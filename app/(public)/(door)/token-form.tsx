'use client'

import type { ComponentProps, ReactNode } from 'react'
import { ActionForm } from '#app/_ui/action-form.tsx'
import { Button } from '#app/_ui/button.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  token: string
  next?: string
  submit: string
  busy: string
  done?: ReactNode
}

/** One button. Only pressing it uses the link: scanners of mail servers open links too. */
export function TokenForm({ action, token, next, submit, busy, done }: Props) {
  return (
    <ActionForm action={action} done={done}>
      {({ pending, result }) => result?.ok ? null : (
        <>
          <input type="hidden" name="token" value={token} />
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <Button type="submit" disabled={pending} className="w-full">{pending ? busy : submit}</Button>
        </>
      )}
    </ActionForm>
  )
}
