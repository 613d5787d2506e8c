import { addDays, type Day } from '#lib/shared/day.ts'
import { type Grain, nextStart, type Period, startOf } from '#lib/shared/period.ts'

export interface PeriodFormat {
  /** 14 Mar 2026 */
  day(day: Day): string
  /** "March 2026", "Q1 2026", "2026" where it is exactly that; otherwise its first and last day: "1–14 Mar 2026". */
  period(period: Period): string
  /** A bucket of a chart in full, for a table or a tooltip. */
  bucket(period: Period, grain: Grain): string
  /** The same as short as an axis needs it. */
  tick(period: Period, grain: Grain): string
}

/** Days and periods in a reader's language. */
export function periodFormat(locale: string): PeriodFormat {
  // Days come before months everywhere in Europe.
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: 'UTC', ...options })
  const at = (day: Day) => new Date(`${day}T00:00:00Z`)
  const write = (day: Day, options: Intl.DateTimeFormatOptions) => dates(options).format(at(day))
  const range = ({ from, to }: Period, options: Intl.DateTimeFormatOptions) => dates(options).formatRange(at(from), at(addDays(to, -1))).replace(/^(\d{1,2})\s–\s(\d)/, '$1–$2')
  const quarter = (day: Day) => `${locale === 'ro' ? 'T' : 'Q'}${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  const full = { day: 'numeric', month: 'short', year: 'numeric' } as const

  const period = (one: Period): string => {
    const { from, to } = one
    if (addDays(from, 1) === to) return write(from, full)
    if (from.endsWith('-01-01') && to === `${Number(from.slice(0, 4)) + 1}-01-01`) return from.slice(0, 4)
    if (isWhole(one, 'quarter')) return `${quarter(from)} ${from.slice(0, 4)}`
    if (isWhole(one, 'month')) return write(from, { month: 'long', year: 'numeric' })
    if (from.endsWith('-01') && to.endsWith('-01')) return range(one, { month: 'short', year: 'numeric' })
    return range(one, full)
  }

  return {
    day: (day) => write(day, full),
    period,
    bucket: (one, grain) => (isWhole(one, grain) || grain === 'week' ? period(one) : range(one, full)),
    tick: ({ from }, grain) => {
      if (grain === 'quarter') return `${quarter(from)} ’${from.slice(2, 4)}`
      if (grain === 'month') return from.slice(5, 7) === '01' ? from.slice(0, 4) : write(from, { month: 'short' })
      return write(from, { day: 'numeric', month: 'short' })
    },
  }
}

const isWhole = ({ from, to }: Period, grain: Grain) => startOf(grain, from) === from && nextStart(grain, from) === to
