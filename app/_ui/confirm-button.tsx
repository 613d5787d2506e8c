import type { ComponentProps, ReactNode } from 'react'
import { ActionButton } from './action-button.tsx'

interface Props extends Pick<ComponentProps<typeof ActionButton>, 'action' | 'values'> {
  label: string
  /** Names what it acts on, where several stand in a list. */
  describe?: string
  /** What happens, in a sentence, before the second press. */
  warning: ReactNode
  confirm: string
}

/** What cannot be taken back takes two presses: the first tells what happens. Works without scripts. */
export function ConfirmButton({ action, values, label, describe, warning, confirm }: Props) {
  return (
    <details className="group text-sm">
      <summary className="inline-flex min-h-10 list-none items-center rounded-lg px-3 font-semibold text-poor hover:bg-poor-wash group-open:bg-poor-wash [&::-webkit-details-marker]:hidden">{label}{describe ? <span className="sr-only"> {describe}</span> : null}</summary>
      <div className="mt-2 flex max-w-72 flex-col items-start gap-3 rounded-lg border border-line bg-surface p-4 text-left">
        <p>{warning}</p>
        <ActionButton action={action} values={values} label={confirm} look="danger" />
      </div>
    </details>
  )
}
