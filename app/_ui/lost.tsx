import type { ReactNode } from 'react'
import { Logo } from './logo.tsx'

/** A page of its own for when there is nothing to show: what happened, and the way back. */
export function Lost({ title, children, action }: { title: string; children: ReactNode; action: ReactNode }) {
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center gap-5 px-6 py-16">
      <Logo />
      <div>
        <h1 className="text-2xl font-bold">{title}</h1>
        <p className="mt-2 text-ink-soft">{children}</p>
      </div>
      <div className="flex flex-wrap gap-2">{action}</div>
    </main>
  )
}
