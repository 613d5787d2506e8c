'use client'

import { useActionState } from 'react'
import type { ActionResult } from '#app/_server/action-result.ts'
import { Button } from '#app/_ui/button.tsx'

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  userId: string
  role: string
  roles: { value: string; label: string }[]
  label: string
  submit: string
  name: string
}

export function RoleForm({ action, userId, role, roles, label, submit, name }: Props) {
  const [result, post, pending] = useActionState(action, null)
  return (
    <form action={post} className="flex flex-col items-end gap-1">
      <div className="flex gap-2">
        <input type="hidden" name="userId" value={userId} />
        <select key={role} name="role" defaultValue={role} aria-label={label} className="min-h-10 rounded-lg border border-line-strong bg-surface px-2 text-sm">
          {roles.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
        <Button type="submit" look="quiet" disabled={pending}>{submit}<span className="sr-only"> {name}</span></Button>
      </div>
      {result && !result.ok ? <p role="alert" className="max-w-60 text-right text-sm font-medium text-poor">{result.message}</p> : null}
    </form>
  )
}
