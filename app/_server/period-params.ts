import { addDays, addMonths, daysBetween, type Day, isDay, todayIn } from '#lib/shared/day.ts'
import type { Grain, Period } from '#lib/shared/period.ts'
import { startOf } from '#lib/shared/period.ts'
import type { Filters } from '#lib/metrics/filters.ts'

export type SearchParams = Record<string, string | string[] | undefined>

/** What a page shows of its figures, read from its address. `from` and `to` are half-open here and inclusive there. */
export interface View {
  period: Period
  grain: Grain
  filters: Filters
  by?: string
  variant?: string
  today: Day
  /** The parameters as given and sound, to make links that keep them. */
  query: Record<string, string>
}

const GRAINS: readonly Grain[] = ['day', 'week', 'month', 'quarter']
const MOST_BUCKETS = 120
const DAYS: Record<Grain, number> = { day: 1, week: 7, month: 30, quarter: 91 }
const DIMENSION = /^[a-z_]+(\.[\w -]{1,60})?$/

/** Reads period and filters from the address; whatever is not sound is left out, and the last twelve months up to today stand in for a missing period. */
export function periodParams(params: SearchParams, timeZone: string, now?: Date): View {
  const today = todayIn(timeZone, now)
  const text = (name: string) => {
    const value = params[name]
    return typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined
  }
  const query: Record<string, string> = {}
  const keep = (name: string, value: string | undefined) => {
    if (value !== undefined) query[name] = value
    return value
  }
  const period = periodFrom(text('from'), text('to'), today)
  if (text('from') || text('to')) Object.assign(query, { from: period.from, to: addDays(period.to, -1) })
  const wished = GRAINS.find((grain) => grain === text('grain'))
  const grain = wished && fits(period, wished) ? wished : grainFor(period)
  if (wished === grain) keep('grain', grain)
  const segment = keep('segment', /^[1-9]\d{0,8}$/.test(text('segment') ?? '') ? text('segment') : undefined)
  const where: Record<string, string> = {}
  for (const name of ['channel', 'touchpoint']) {
    const value = keep(name, text(name))
    if (value) where[name] = value
  }
  return {
    period, grain, today, query,
    filters: { ...(segment ? { segmentNo: Number(segment) } : {}), ...(Object.keys(where).length > 0 ? { where } : {}) },
    by: keep('by', DIMENSION.test(text('by') ?? '') ? text('by') : undefined),
    variant: keep('variant', text('variant')),
  }
}

/** The shortest stretch that still draws a readable line. */
export function grainFor(period: Period): Grain {
  const days = daysBetween(period.from, period.to)
  return days <= 35 ? 'day' : days <= 120 ? 'week' : days <= 1200 ? 'month' : 'quarter'
}

const fits = ({ from, to }: Period, grain: Grain) => daysBetween(from, to) / DAYS[grain] <= MOST_BUCKETS

function periodFrom(from: string | undefined, last: string | undefined, today: Day): Period {
  const end = last && isDay(last) ? addDays(last, 1) : addDays(today, 1)
  const start = from && isDay(from) ? from : addMonths(startOf('month', addDays(end, -1)), -11)
  return start < end ? { from: start, to: end } : { from: end, to: addDays(start, 1) }
}
