'use client'

import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '#app/_ui/class-names.ts'

export const smallBox = 'min-h-10 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-2.5 text-sm disabled:bg-sunken disabled:text-ink-soft'

/** A control with its name above it, for rows of many. */
export function Named({ name, className, children }: { name: string | undefined; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={classNames('flex min-w-0 flex-col gap-1', className)}>
      <span className="text-xs font-medium text-ink-faint">{name}</span>
      {children}
    </label>
  )
}

export function NumberBox({ value, onType, className, ...rest }: Omit<ComponentProps<'input'>, 'value' | 'onChange'> & { value: number | string | undefined; onType: (text: string) => void }) {
  return <input type="number" step="any" {...rest} value={value ?? ''} onChange={(event) => onType(event.target.value)} className={classNames(smallBox, 'text-right', className)} />
}
