'use client'

import type { ComponentProps } from 'react'

/** A small square button that shows a sign and says its name. */
export function SmallButton({ name, children, ...rest }: ComponentProps<'button'> & { name: string }) {
  return (
    <button type="button" {...rest} aria-label={name} title={name} className="inline-flex size-9 flex-none items-center justify-center rounded-lg border border-line text-ink-soft hover:bg-sunken hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent">
      {children}
    </button>
  )
}
