import { addDays, addMonths, type Day, daysBetween, isoWeekday } from './day.ts'

/** A half-open run of days in the workspace's time zone: `from` counts, `to` does not. */
export interface Period {
  from: Day
  to: Day
}

export type Grain = 'day' | 'week' | 'month' | 'quarter'

/** The first day of the bucket that holds `day`; weeks begin on Monday. */
export function startOf(grain: Grain, day: Day): Day {
  if (grain === 'day') return day
  if (grain === 'week') return addDays(day, 1 - isoWeekday(day))
  if (grain === 'month') return `${day.slice(0, 7)}-01`
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % 3)
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
}

/** The first day of the following bucket. */
export function nextStart(grain: Grain, start: Day): Day {
  if (grain === 'day') return addDays(start, 1)
  if (grain === 'week') return addDays(start, 7)
  return addMonths(start, grain === 'month' ? 1 : 3)
}

/** The calendar buckets of a period, cut at its two ends. */
export function bucketsOf(period: Period, grain: Grain): Period[] {
  const buckets: Period[] = []
  for (let start = startOf(grain, period.from); start < period.to; start = nextStart(grain, start)) {
    const end = nextStart(grain, start)
    buckets.push({ from: start < period.from ? period.from : start, to: end > period.to ? period.to : end })
  }
  return buckets
}

/** The period of the same length just before; whole calendar months, quarters and years step back by themselves. */
export function previousPeriod(period: Period): Period {
  const months = wholeMonths(period)
  if (months > 0) return { from: addMonths(period.from, -months), to: period.from }
  return { from: addDays(period.from, -daysBetween(period.from, period.to)), to: period.from }
}

/** The same days a year earlier. */
export function yearBefore(period: Period): Period {
  return { from: addMonths(period.from, -12), to: addMonths(period.to, -12) }
}

/** How many calendar months the period covers exactly, or 0. */
function wholeMonths({ from, to }: Period): number {
  if (!from.endsWith('-01') || !to.endsWith('-01')) return 0
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
