import { daysBetween } from '../shared/day.ts'
import type { Period } from '../shared/period.ts'
import type { Band, Benchmark } from './define.ts'

/** The days of a mean month, to convert a rate given for a month. */
const MONTH_DAYS = 365.25 / 12

/**
 * The band of a benchmark that a value falls in, edges exactly as given, or null outside all.
 * A rate in percent with a benchmark for a month is first brought to a month by compounding: 1 − (1 − r)^(month / period).
 */
export function bandOf(benchmark: Benchmark, value: number, period: Period): Band | null {
  const judged = benchmark.period === 'month' ? monthly(value, period) : value
  return benchmark.bands.find((band) => within(band, judged)) ?? null
}

/** A loss rate in percent over any period, as the rate of one month that compounds to it. */
export function monthly(percent: number, { from, to }: Period): number {
  const days = daysBetween(from, to)
  // Calendar months differ in length; one of them is a month.
  if (days >= 28 && days <= 31) return percent
  return 100 * (1 - (1 - percent / 100) ** (MONTH_DAYS / days))
}

function within({ min, minInclusive, max, maxInclusive }: Band, value: number): boolean {
  const above = min === undefined || value > min || (minInclusive === true && value === min)
  const below = max === undefined || value < max || (maxInclusive === true && value === max)
  return above && below
}
