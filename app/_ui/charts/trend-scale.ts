import { scaleLinear } from 'd3-scale'

export interface TrendPoint {
  /** The bucket in full, for the table. */
  label: string
  /** The bucket on the axis. */
  tick: string
  value: number | null
  interval?: readonly [number, number] | null
  previous?: number | null
  /** The bucket is not over yet. */
  isRunning?: boolean
}

interface Options {
  /** Counts and amounts are read from 0. */
  fromZero: boolean
  /** Levels that must be seen as well. */
  levels?: readonly number[]
  ticks?: number
}

/** The vertical scale of a trend: all values and levels, intervals as far as they do not flatten the line. */
export function trendScale(points: readonly TrendPoint[], { fromZero, levels = [], ticks = 4 }: Options): { at: (value: number) => number; ticks: number[]; ends: [number, number] } {
  const values = points.flatMap(({ value, previous }) => [value, previous]).filter((value) => value !== null && value !== undefined)
  const all = [...values, ...levels, ...(fromZero ? [0] : [])]
  const [least, most] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1]
  const widths = points.flatMap(({ interval }) => (interval ? [interval[1] - interval[0]] : [])).sort((a, b) => a - b)
  // A usual interval is seen whole; one far wider than the others runs out of the picture.
  const room = Math.max((most - least) * 0.6, widths[Math.floor(widths.length / 2)] ?? 0) || Math.abs(most) || 1
  const lows = points.flatMap(({ interval }) => (interval ? [interval[0]] : []))
  const highs = points.flatMap(({ interval }) => (interval ? [interval[1]] : []))
  const bottom = Math.max(least - room, Math.min(least, ...lows))
  const top = Math.min(most + room, Math.max(most, ...highs))
  const pad = bottom === top ? Math.abs(top) * 0.1 || 1 : 0
  const scale = scaleLinear([fromZero && bottom >= 0 ? 0 : bottom - pad, top + pad], [100, 0]).nice(ticks).clamp(true)
  const [low = 0, high = 1] = scale.domain()
  return { at: scale, ticks: scale.ticks(ticks), ends: [low, high] }
}
