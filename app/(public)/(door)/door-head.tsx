import type { ReactNode } from 'react'

export function DoorHead({ title, lead }: { title: ReactNode; lead?: ReactNode }) {
  return (
    <div className="mb-7">
      <h1 className="text-[1.75rem] font-bold leading-tight">{title}</h1>
      {lead ? <p className="mt-2 text-ink-soft">{lead}</p> : null}
    </div>
  )
}
