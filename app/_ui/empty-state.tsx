import type { ReactNode } from 'react'

/** What stands where nothing is yet: what would be here and what to do for it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-card border border-dashed border-line-strong bg-surface/60 px-6 py-9 sm:px-9">
      <GaugeMark />
      <h2 className="text-lg font-semibold">{title}</h2>
      {children ? <div className="max-w-prose text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-2 flex flex-wrap gap-2">{action}</div> : null}
    </div>
  )
}

function GaugeMark() {
  return (
    <svg width="44" height="30" viewBox="0 0 44 30" aria-hidden="true" className="text-line-strong">
      {[0, 1, 2, 3, 4, 5, 6].map((tick) => <path key={tick} d={`M${2 + tick * 6.6} 28 V${tick % 3 === 0 ? 6 : 16}`} stroke="currentColor" strokeWidth="2" strokeLinecap="round" />)}
      <path d="M0 22 q5.5 -4 11 0 t11 0 t11 0 t11 0" fill="none" stroke="var(--water)" strokeWidth="2" />
    </svg>
  )
}
