'use client'

import { type ComponentProps, type ReactNode, useActionState } from 'react'
import type { ActionResult } from '../_server/action-result.ts'
import { Button } from './button.tsx'

interface Props {
  action: (previous: ActionResult, form: FormData) => Promise<ActionResult>
  /** Sent along, for example the number of what the button is about. */
  values: Record<string, string>
  /** Words, or a sign with `describe` for its name. */
  label: ReactNode
  look?: ComponentProps<typeof Button>['look']
  /** Said after the label to whoever does not see where the button stands: what it acts on. */
  describe?: string
  className?: string
  isDisabled?: boolean
}

/** One press, one action; what is refused is told beside it. Works without scripts. */
export function ActionButton({ action, values, label, look = 'quiet', describe, className, isDisabled = false }: Props) {
  const [result, submit, pending] = useActionState(action, null)
  return (
    <form action={submit} className="inline-flex flex-col items-end gap-1">
      {Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <Button type="submit" look={look} disabled={pending || isDisabled} className={className}>{label}{describe ? <span className="sr-only"> {describe}</span> : null}</Button>
      {result && !result.ok ? <p role="alert" className="max-w-60 text-right text-sm font-medium text-poor">{result.message}</p> : null}
    </form>
  )
}
