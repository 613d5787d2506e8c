import { type ReactNode, useId } from 'react'
import { classNames } from '#app/_ui/class-names.ts'

/** One part of the column beside the timeline. */
export function Panel({ title, note, className, children }: { title: string; note?: ReactNode; className?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classNames('rounded-card border border-line bg-surface p-5 shadow-card', className)}>
      <div className="mb-3 flex items-baseline justify-between gap-3"><h2 id={id} className="font-semibold">{title}</h2>{note ? <p className="text-xs text-ink-faint">{note}</p> : null}</div>
      {children}
    </section>
  )
}
