'use client'

import { type ReactNode, useActionState } from 'react'
import type { ActionResult } from '../_server/action-result.ts'
import { Notice } from './notice.tsx'

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  children: (state: { error: (field: string) => string | undefined; value: (field: string) => string | undefined; pending: boolean; result: ActionResult }) => ReactNode
  className?: string
  done?: ReactNode
}

/** A form over one action: shows what is wrong beside each field, keeps what was typed, and works before scripts have loaded. Give it an action bound to its workspace. */
export function ActionForm({ action, children, className, done }: Props) {
  const [result, submit, pending] = useActionState(action, null)
  const failed = result && !result.ok ? result : null
  return (
    <form action={submit} className={className} aria-busy={pending} noValidate={false}>
      {failed ? <Notice look="bad" className="mb-4">{failed.message}</Notice> : null}
      {result?.ok && done ? <Notice look="good" className="mb-4">{done}</Notice> : null}
      {children({ error: (field) => failed?.fields?.[field], value: (field) => failed?.values?.[field], pending, result })}
    </form>
  )
}
