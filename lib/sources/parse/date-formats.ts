import { type Day, isDay } from '../../shared/day.ts'
import type { WallClock } from '../../shared/zoned-time.ts'

/** A moment as written: a wall clock, and the offset from UTC in minutes where the text carries one. */
export interface Written extends WallClock {
  offsetMinutes: number | null
}

export type ReadDate = (text: string) => Written | null

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TOKEN: Record<string, string> = {
  yyyy: '(?<year>\\d{4})', yy: '(?<shortYear>\\d{2})', MMM: '(?<monthName>[A-Za-z]{3})', MM: '(?<month>\\d{1,2})', M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})', d: '(?<day>\\d{1,2})', HH: '(?<hour>\\d{1,2})', H: '(?<hour>\\d{1,2})', hh: '(?<hour>\\d{1,2})', h: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{1,2})', m: '(?<minute>\\d{1,2})', ss: '(?<second>\\d{1,2})', s: '(?<second>\\d{1,2})', SSS: '(?<fraction>\\d{1,9})', a: '(?<half>[AaPp])\\.?[Mm]\\.?',
  XXX: '(?<offset>Z|[+-]\\d{2}:?\\d{2})',
}
const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s?(?<offset>Z|[+-]\d{2}(?::?\d{2})?)?)?$/

/** Reads texts of one date format: `iso`, `epoch`, `epoch_ms`, or a pattern of yyyy MM dd HH mm ss and so on. Null for a pattern that names no day. */
export function dateReader(format: string): ReadDate | null {
  if (format === 'iso') return (text) => written(ISO.exec(text)?.groups)
  if (format === 'epoch') return (text) => (/^-?\d{1,11}(\.\d+)?$/.test(text) ? fromEpoch(Number(text) * 1000) : null)
  if (format === 'epoch_ms') return (text) => (/^-?\d{1,14}$/.test(text) ? fromEpoch(Number(text)) : null)
  const source = format.replace(/'([^']*)'|y{4}|yy|MMM|MM?|dd?|HH?|hh?|mm?|ss?|S{3}|a|XXX|[^A-Za-z']+|./g, (part: string, literal: string | undefined) => TOKEN[part] ?? escaped(literal ?? part))
  if (!/<(short)?[yY]ear>/.test(source) || !/<month/.test(source) || !/<day>/.test(source)) return null
  const pattern = safePattern(source)
  return pattern && ((text) => written(pattern.exec(text)?.groups))
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** A token twice in one format makes no pattern. */
function safePattern(source: string): RegExp | null {
  try {
    return new RegExp(`^${source}$`)
  } catch {
    return null
  }
}

function written(found: Record<string, string | undefined> | undefined): Written | null {
  if (!found) return null
  const year = found.year ? Number(found.year) : 2000 + Number(found.shortYear) - (Number(found.shortYear) >= 70 ? 100 : 0)
  const month = found.monthName ? MONTHS.indexOf(found.monthName.toLowerCase()) + 1 : Number(found.month)
  const day = Number(found.day)
  let hour = Number(found.hour ?? 0)
  if (found.half) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (found.half.toLowerCase() === 'p' ? 12 : 0)
  }
  const [minute, second] = [Number(found.minute ?? 0), Number(found.second ?? 0)]
  const millisecond = Number((found.fraction ?? '').slice(0, 3).padEnd(3, '0'))
  if (hour > 23 || minute > 59 || second > 59 || year < 1000 || !isDay(dayText(year, month, day))) return null
  return { year, month, day, hour, minute, second, millisecond, offsetMinutes: offsetOf(found.offset) }
}

function offsetOf(text: string | undefined): number | null {
  if (!text) return null
  if (text === 'Z') return 0
  return (text.startsWith('-') ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(-2)) * (text.length > 3 ? 1 : 0))
}

function fromEpoch(milliseconds: number): Written | null {
  const at = new Date(milliseconds)
  if (Number.isNaN(at.getTime())) return null
  return {
    year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(), hour: at.getUTCHours(), minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(), millisecond: at.getUTCMilliseconds(), offsetMinutes: 0,
  }
}

export function dayText(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

