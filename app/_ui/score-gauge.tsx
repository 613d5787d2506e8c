import { classNames } from './class-names.ts'

export type BandKey = 'poor' | 'concerning' | 'healthy' | 'not_enough_data'

const COLOUR: Record<BandKey, string> = { poor: 'text-poor', concerning: 'text-concerning', healthy: 'text-healthy', not_enough_data: 'text-ink-faint' }
const SWEEP = Math.PI * 42

/** A score of 0 to 100 on half a dial; the band is said in words beside it, never by colour alone. */
export function ScoreGauge({ score, band, label, className }: { score: number | null; band: BandKey; label: string; className?: string }) {
  return (
    <svg viewBox="0 0 100 58" role="img" aria-label={label} className={classNames('w-full max-w-48', COLOUR[band], className)}>
      <path d="M8 52 A42 42 0 0 1 92 52" fill="none" stroke="var(--sunken)" strokeWidth="9" strokeLinecap="round" />
      {score === null || score === 0 ? null : <path d="M8 52 A42 42 0 0 1 92 52" fill="none" stroke="currentColor" strokeWidth="9" strokeLinecap="round" strokeDasharray={`${(SWEEP * score) / 100} ${SWEEP}`} />}
      <text x="50" y="50" textAnchor="middle" className="figure fill-ink" fontSize="27">{score ?? '–'}</text>
    </svg>
  )
}
