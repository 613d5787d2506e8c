import { type ReactNode, useId } from 'react'

/** One matter of a settings page: what it is about at the left, its form or list at the right. */
export function SettingsSection({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid gap-x-10 gap-y-4 border-t border-line py-8 first:border-0 first:pt-0 md:grid-cols-[14rem_minmax(0,1fr)]">
      <div>
        <h2 id={id} className="font-semibold">{title}</h2>
        {lead ? <p className="mt-1 text-sm text-ink-soft">{lead}</p> : null}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
