import { classNames } from '../class-names.ts'
import { combPath } from './comb-path.ts'

export interface GaugeBand {
  from: number
  to: number
  name: string
  tone: 'poor' | 'concerning' | 'healthy'
  isHere: boolean
}

interface Props {
  /** The ends of the scale. */
  scale: readonly [number, number]
  value: number | null
  interval?: readonly [number, number] | null
  bands: readonly GaugeBand[]
  target?: number | null
  write: (value: number) => string
  /** What it shows, in words, for those who do not see it. */
  label: string
  /** The page of a metric names every band under it; a card has its word beside the figure. */
  isLarge?: boolean
}

const TONE = { poor: 'var(--poor)', concerning: 'var(--concerning)', healthy: 'var(--healthy)' }

/** A gauge board on its side, wet up to the value: the interval as a mist around it, the bands below with their edges, the target as a flag. */
export function Gauge({ scale, value, interval, bands, target, write, label, isLarge = false }: Props) {
  const [low, high] = scale
  const at = (x: number) => (100 * (Math.min(high, Math.max(low, x)) - low)) / (high - low)
  const stand = value === null ? 0 : at(value)
  const edges = [...new Set(bands.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  // The board of the large one is thicker; everything under it moves down.
  const [board, drop] = isLarge ? [14, 6] : [8, 0]
  return (
    <svg width="100%" height={!isLarge ? 44 : bands.length > 0 ? 82 : 52} role="img" aria-label={label} className="block overflow-visible">
      <svg y="12" width="100%" height={board} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path d={combPath(stand, 100)} fill="var(--line-strong)" opacity="0.75" />
        <path d={combPath(0, stand)} fill="var(--water)" />
      </svg>
      {interval ? <Mist from={at(interval[0])} to={at(interval[1])} height={board + 7} /> : null}
      {bands.map((band) => <BandLine key={band.from} band={band} from={at(band.from)} to={at(band.to)} y={24 + drop} />)}
      {spaced(bands.length > 0 ? edges : [low, high], at, isLarge ? 9 : 14).map((edge) => (
        <text key={edge} x={`${at(edge)}%`} y={40 + drop} textAnchor={anchor(at(edge))} className="fill-ink-faint text-xs">{write(edge)}</text>
      ))}
      {isLarge ? bands.filter((band) => at(band.to) - at(band.from) >= 12).map((band) => (
        <text key={band.from} x={`${(at(band.from) + at(band.to)) / 2}%`} y="70" textAnchor="middle" className={classNames('text-xs sm:text-[0.8125rem]', band.isHere ? 'fill-ink font-semibold' : 'fill-ink-faint')}>{band.name}</text>
      )) : null}
      {target === null || target === undefined ? null : (
        <svg x={`${at(target)}%`} overflow="visible" aria-hidden="true">
          <path d={`M0 ${24 + drop}V1h9l-2.6 3.2L9 7.4H0`} fill="var(--chart-2)" stroke="var(--chart-2)" strokeWidth="1.5" strokeLinejoin="round" />
        </svg>
      )}
      {value === null ? null : (
        <svg x={`${stand}%`} overflow="visible" aria-hidden="true">
          <path d="M-5 2.5h10L0 10z" fill="var(--ink)" />
          <path d={`M0 8v${board + 6}`} stroke="var(--surface)" strokeWidth="5" />
          <path d={`M0 8v${board + 6}`} stroke="var(--ink)" strokeWidth="2" strokeLinecap="round" />
        </svg>
      )}
    </svg>
  )
}

function Mist({ from, to, height }: { from: number; to: number; height: number }) {
  return <rect x={`${from}%`} width={`${Math.max(0.4, to - from)}%`} y="8.5" height={height} rx="4" fill="var(--gauge-water)" opacity="0.28" />
}

function BandLine({ band, from, to, y }: { band: GaugeBand; from: number; to: number; y: number }) {
  return (
    <g>
      <svg x={`${from}%`} width={`${Math.max(0, to - from)}%`} y={y} height="3" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 1.5H100" stroke={band.isHere ? TONE[band.tone] : 'var(--line-strong)'} strokeWidth={band.isHere ? 3 : 1} vectorEffect="non-scaling-stroke" />
      </svg>
      {from > 0.5 ? <line x1={`${from}%`} x2={`${from}%`} y1={y - 2} y2={y + 5} stroke="var(--ink-faint)" /> : null}
    </g>
  )
}

/** Numbers at the very ends stay inside the board. */
const anchor = (percent: number) => (percent < 4 ? 'start' : percent > 96 ? 'end' : 'middle')

/** Of edges too close to print side by side the inner ones stay, and the ends of the scale give way. */
function spaced(edges: readonly number[], at: (edge: number) => number, gap: number): number[] {
  const kept: number[] = []
  const isEnd = (edge: number) => at(edge) <= 0 || at(edge) >= 100
  for (const edge of [...edges].sort((a, b) => Number(isEnd(a)) - Number(isEnd(b)))) {
    if (kept.every((other) => Math.abs(at(other) - at(edge)) >= gap)) kept.push(edge)
  }
  return kept
}
