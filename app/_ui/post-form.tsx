'use client'

import type { ComponentProps, ReactNode } from 'react'
import { ActionForm } from './action-form.tsx'
import { Button } from './button.tsx'

interface Props {
  action: ComponentProps<typeof ActionForm>['action']
  /** What is sent along, unseen. */
  fields: Record<string, string | number>
  children: ReactNode
  look?: ComponentProps<typeof Button>['look']
  /** Where the button shows a sign only. */
  label?: string
  className?: string
  isDisabled?: boolean
}

/** One button that does one thing, as a form that posts. */
export function PostForm({ action, fields, children, look = 'quiet', label, className, isDisabled }: Props) {
  return (
    <ActionForm action={action}>
      {({ pending }) => (
        <>
          {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <Button type="submit" look={look} aria-label={label} title={label} className={className} disabled={pending || isDisabled}>{children}</Button>
        </>
      )}
    </ActionForm>
  )
}
