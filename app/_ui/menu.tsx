'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { usePathname } from 'next/navigation'
import { classNames } from './class-names.ts'

/** A menu that opens without scripts, named by a hidden word before what its button shows; with them it also closes by Escape, a press elsewhere or going on. */
export function Menu({ button, label, children, className, panelClassName }: { button: ReactNode; label: string; children: ReactNode; className?: string; panelClassName?: string }) {
  const box = useRef<HTMLDetailsElement>(null)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: closes when the path changes
  useEffect(() => box.current?.removeAttribute('open'), [path])
  useEffect(() => {
    const close = (event: Event) => {
      const open = box.current?.open
      if (!open || (event instanceof KeyboardEvent && event.key !== 'Escape')) return
      if (event instanceof KeyboardEvent) box.current?.querySelector('summary')?.focus()
      else if (box.current?.contains(event.target as Node)) return
      box.current?.removeAttribute('open')
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])
  return (
    <details ref={box} className={classNames('group relative', className)}>
      <summary className="flex list-none items-center rounded-lg hover:bg-sunken group-open:bg-sunken [&::-webkit-details-marker]:hidden"><span className="sr-only">{label}</span>{button}</summary>
      <div className={classNames('absolute z-30 w-64 rounded-card border border-line bg-surface p-1.5 shadow-card', panelClassName)}>{children}</div>
    </details>
  )
}
