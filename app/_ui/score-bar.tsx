import { classNames } from './class-names.ts'

export type BandKey = 'poor' | 'concerning' | 'healthy' | 'not_enough_data'

const FILL: Record<BandKey, string> = { poor: 'bg-poor', concerning: 'bg-concerning', healthy: 'bg-healthy', not_enough_data: 'bg-line-strong' }

/** A score beside a short bar of its length; the bar only repeats the figure, so readers of the screen get the figure alone. */
export function ScoreBar({ score, band, className }: { score: number | null; band: BandKey; className?: string }) {
  return (
    <span className={classNames('inline-flex items-center gap-2', className)}>
      <span className="w-7 text-right font-semibold">{score ?? '–'}</span>
      <span aria-hidden="true" className="h-1.5 w-14 overflow-hidden rounded-full bg-sunken">
        <span className={classNames('block h-full rounded-full', FILL[band])} style={{ width: `${score ?? 0}%` }} />
      </span>
    </span>
  )
}
