import type { ReactNode } from 'react'

/** The head of every page: what this is, one line about it, and what can be done here. */
export function PageHeader({ title, lead, children, above }: { title: ReactNode; lead?: ReactNode; children?: ReactNode; above?: ReactNode }) {
  return (
    <header className="mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0">
        {above ? <div className="eyebrow mb-1">{above}</div> : null}
        <h1 className="text-2xl font-bold leading-tight sm:text-[1.75rem]">{title}</h1>
        {lead ? <p className="mt-1.5 max-w-2xl text-ink-soft">{lead}</p> : null}
      </div>
      {children ? <div className="flex flex-wrap items-center gap-2">{children}</div> : null}
    </header>
  )
}
