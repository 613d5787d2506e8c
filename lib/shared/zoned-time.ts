import { Temporal } from 'temporal-polyfill'
import type { Day } from './day.ts'

/** A date and a time as a clock on the wall shows them. */
export interface WallClock {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  millisecond: number
}

const QUARTER = 900_000
const MOST = 100_000

/**
 * Turns wall clocks of a time zone into instants (milliseconds since 1970), fast for many rows: clocks change only at quarter hours,
 * so one look-up serves a quarter. A time that occurs twice is the first of the two; one that was skipped is moved forward by the gap.
 */
export function instantsIn(timeZone: string): (clock: WallClock) => number {
  const known = new Map<number, number>()
  return ({ year, month, day, hour, minute, second, millisecond }) => {
    const quarter = minute - (minute % 15)
    const key = (((year * 12 + month) * 32 + day) * 24 + hour) * 60 + quarter
    let start = known.get(key)
    if (start === undefined) {
      start = Temporal.PlainDateTime.from({ year, month, day, hour, minute: quarter }, { overflow: 'reject' }).toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds
      if (known.size >= MOST) known.clear()
      known.set(key, start)
    }
    return start + (minute - quarter) * 60_000 + second * 1000 + millisecond
  }
}

/** Turns instants into the calendar day of a time zone. */
export function daysIn(timeZone: string): (instant: number) => Day {
  const known = new Map<number, Day>()
  return (instant) => {
    const key = Math.floor(instant / QUARTER)
    let day = known.get(key)
    if (day === undefined) {
      day = Temporal.Instant.fromEpochMilliseconds(key * QUARTER).toZonedDateTimeISO(timeZone).toPlainDate().toString()
      if (known.size >= MOST) known.clear()
      known.set(key, day)
    }
    return day
  }
}
