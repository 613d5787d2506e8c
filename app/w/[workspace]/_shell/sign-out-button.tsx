'use client'

import { useActionState } from 'react'
import type { ActionResult } from '#app/_server/action-result.ts'

export function SignOutButton({ action, label }: { action: (previous: ActionResult, form: FormData) => Promise<ActionResult>; label: string }) {
  const [, submit, pending] = useActionState(action, null)
  return (
    <form action={submit}>
      <button type="submit" disabled={pending} className="flex min-h-10 w-full items-center rounded-lg px-3 text-left text-sm hover:bg-sunken">{label}</button>
    </form>
  )
}
