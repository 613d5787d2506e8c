import { area, line } from 'd3-shape'
import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { type TrendPoint, trendScale } from './trend-scale.ts'

interface Level {
  at: number
  label: string
  kind: 'edge' | 'target'
}

interface Props {
  title: string
  points: readonly TrendPoint[]
  fromZero: boolean
  levels?: readonly Level[]
  tick: (value: number) => string
  height?: number
  /** Without axes, in a card. */
  isSpark?: boolean
  /** Lays something over the plot that knows its scale. */
  around?: (plot: ReactNode, ends: [number, number]) => ReactNode
}

/** A line over time, drawn on the server: the interval as a ribbon, the period before as a faint line, a running bucket dashed. Where there is no value there is a gap. */
export function Trend({ title, points, fromZero, levels = [], tick, height = 240, isSpark = false, around }: Props) {
  const scale = trendScale(points, { fromZero, levels: levels.map(({ at }) => at), ticks: isSpark ? 2 : 4 })
  const x = (i: number) => (points.length < 2 ? 50 : (100 * i) / (points.length - 1))
  const y = (value: number) => 2 + (scale.at(value) / 100) * (height - 4)
  const plot = (
    <svg width="100%" height={height} role="img" aria-label={title} className="block overflow-visible">
      {isSpark ? null : scale.ticks.map((value) => <line key={value} x1="0" x2="100%" y1={y(value)} y2={y(value)} stroke="var(--line)" />)}
      {levels.map(({ at, kind }) => <line key={`${kind}${at}`} x1="0" x2="100%" y1={y(at)} y2={y(at)} stroke={kind === 'target' ? 'var(--chart-2)' : 'var(--ink-faint)'} strokeWidth={kind === 'target' ? 1.5 : 1} strokeDasharray={kind === 'target' ? '6 4' : '1 4'} />)}
      <svg width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" overflow="visible" aria-hidden="true">
        <Lines points={points} x={x} y={y} />
      </svg>
      <Dots points={points} x={x} y={y} />
    </svg>
  )
  if (isSpark) return plot
  return (
    <div className="grid grid-cols-[auto_1fr] gap-x-3 sm:grid-cols-[auto_1fr_auto]">
      <div aria-hidden="true" className="relative text-xs text-ink-faint">
        <span className="invisible">{scale.ticks.map(tick).reduce((a, b) => (b.length > a.length ? b : a), '')}</span>
        {scale.ticks.map((value) => <span key={value} className="absolute right-0 -translate-y-1/2 whitespace-nowrap" style={{ top: y(value) }}>{tick(value)}</span>)}
      </div>
      <div className="min-w-0">{around ? around(plot, scale.ends) : plot}</div>
      <LevelNames levels={levels} y={y} />
      <div />
      <TimeAxis points={points} x={x} />
    </div>
  )
}

/** Names of the levels beside the plot; where two would touch, the target keeps its place. A phone reads them on the gauge. */
function LevelNames({ levels, y }: { levels: readonly Level[]; y: (value: number) => number }) {
  const kept: Level[] = []
  for (const level of [...levels].sort((a, b) => Number(b.kind === 'target') - Number(a.kind === 'target'))) {
    if (kept.every(({ at }) => Math.abs(y(at) - y(level.at)) >= 15)) kept.push(level)
  }
  return (
    <div aria-hidden="true" className="relative hidden text-xs text-ink-soft sm:block">
      <span className="invisible">{kept.reduce((longest, { label }) => (label.length > longest.length ? label : longest), '')}</span>
      {kept.map(({ at, label, kind }) => <span key={`${kind}${at}`} className={classNames('absolute left-0 -translate-y-1/2 whitespace-nowrap', kind === 'target' && 'font-semibold text-ink')} style={{ top: y(at) }}>{label}</span>)}
    </div>
  )
}

interface Placed {
  points: readonly TrendPoint[]
  x: (i: number) => number
  y: (value: number) => number
}

function Lines({ points, x, y }: Placed) {
  type At = { i: number; value: number | null; interval?: readonly [number, number] | null }
  const placed: At[] = points.map((point, i) => ({ i, ...point }))
  const draw = line<At>(({ i }) => x(i), ({ value }) => y(value ?? 0)).defined(({ value }) => value !== null)
  const ribbon = area<At>().x(({ i }) => x(i)).y0(({ interval }) => y(interval?.[0] ?? 0)).y1(({ interval }) => y(interval?.[1] ?? 0)).defined(({ value, interval }) => value !== null && Boolean(interval))
  const running = points.findIndex(({ isRunning }) => isRunning)
  const final = running < 0 ? placed : placed.slice(0, running)
  const open = running < 0 ? [] : placed.slice(Math.max(0, running - 1))
  const before = points.map(({ previous }, i) => ({ i, value: previous ?? null }))
  const stroke = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round', strokeLinecap: 'round' } as const
  return (
    <>
      <path d={ribbon(placed) ?? ''} fill="var(--chart-1)" opacity="0.13" />
      <path d={draw(before) ?? ''} stroke="var(--chart-4)" strokeWidth="1.5" {...stroke} />
      <path d={draw(final) ?? ''} stroke="var(--chart-1)" strokeWidth="2.25" {...stroke} />
      <path d={draw(open) ?? ''} stroke="var(--chart-1)" strokeWidth="2.25" strokeDasharray="2 5" {...stroke} />
    </>
  )
}

/** A point without neighbours would not be seen as a line; the last one is where we stand. */
function Dots({ points, x, y }: Placed) {
  const last = points.findLastIndex(({ value }) => value !== null)
  const hasValue = (i: number) => points[i]?.value !== null && points[i] !== undefined
  return points.map(({ value, isRunning, label }, i) => {
    if (value === null || (i !== last && (hasValue(i - 1) || hasValue(i + 1)))) return null
    return <circle key={label} cx={`${x(i)}%`} cy={y(value)} r="3.5" fill={isRunning ? 'var(--surface)' : 'var(--chart-1)'} stroke="var(--chart-1)" strokeWidth="2" />
  })
}

/** At most seven names, four on a phone. */
function TimeAxis({ points, x }: Pick<Placed, 'points' | 'x'>) {
  const every = Math.max(1, Math.ceil(points.length / 7))
  return (
    <div aria-hidden="true" className="relative mt-2 h-5 text-xs text-ink-faint">
      {points.map(({ tick, label }, i) => (i % every === 0 ? (
        <span key={label} style={{ left: `${x(i)}%` }}
          className={classNames('absolute whitespace-nowrap', x(i) < 4 ? '' : x(i) > 96 ? '-translate-x-full' : '-translate-x-1/2', (i / every) % 2 === 1 && 'hidden sm:block')}>{tick}</span>
      ) : null))}
    </div>
  )
}
