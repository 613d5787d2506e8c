'use client'

import { Button } from '#app/_ui/button.tsx'
import { classNames } from '#app/_ui/class-names.ts'

/** How much has been given out of 100, and the offer to share out the rest. */
export function WeightTotal({ total, labels, mayEdit, pending }: { total: number; labels: Record<string, string>; mayEdit: boolean; pending: boolean }) {
  const isWhole = total === 100
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 rounded-card bg-sunken px-4 py-3">
      <p aria-live="polite" className="text-sm"><span className={classNames('figure text-xl', !isWhole && 'text-poor')} data-testid="weight-total">{total}</span> <span className="text-ink-soft">{labels.ofHundred}</span></p>
      <div aria-hidden="true" className="h-1.5 min-w-24 flex-1 overflow-hidden rounded-full bg-surface"><div className={classNames('h-full rounded-full', isWhole ? 'bg-healthy' : 'bg-poor')} style={{ width: `${Math.min(100, total)}%` }} /></div>
      {mayEdit && !isWhole ? <Button type="submit" name="distribute" value="true" look="quiet" disabled={pending}>{labels.distribute}</Button> : null}
    </div>
  )
}
