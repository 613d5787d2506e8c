import type { ReactNode } from 'react'

/** A part of the page with its name, on a sheet of its own. */
export function Section({ id, title, lead, aside, children }: { id: string; title: string; lead?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-6">
      <header className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 id={`${id}-title`} className="text-lg font-bold">{title}</h2>
          {lead ? <p className="mt-0.5 text-sm text-ink-soft">{lead}</p> : null}
        </div>
        {aside}
      </header>
      {children}
    </section>
  )
}
