import type { NumberFormat } from '../../shared/decimal.ts'
import { dateReader } from '../parse/date-formats.ts'

const DAYS = ['dd-MM-yyyy', 'dd/MM/yyyy', 'dd.MM.yyyy', 'yyyy/MM/dd', 'yyyyMMdd', 'd MMM yyyy']
const AMERICAN = ['MM/dd/yyyy', 'MM-dd-yyyy']
const TIMES = ['', ' HH:mm', ' HH:mm:ss', ' hh:mm a', ' hh:mm:ss a']

/** The format that reads most of the values, at least half; where day and month could be either, the workspace's part of the world decides. */
export function guessDateFormat(values: string[], timeZone: string): string | null {
  if (values.length === 0) return null
  const days = /^(America|US)\//.test(timeZone) ? [...AMERICAN, ...DAYS] : [...DAYS, ...AMERICAN]
  const formats = ['iso', ...days.flatMap((day) => TIMES.map((time) => day + time)), 'epoch', 'epoch_ms']
  const best = formats.map((format) => {
    const read = dateReader(format)
    return { format, count: values.filter((value) => read?.(value)).length }
  }).reduce((one, next) => (next.count > one.count ? next : one))
  return best.count * 2 >= values.length ? best.format : null
}

/** The signs used in numbers, where they are not the plain ones. */
export function guessNumberFormat(values: string[]): NumberFormat | null {
  const bare = values.map((value) => value.replace(/[\s€$£%]/g, ''))
  if (bare.some((value) => /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(value)) && bare.some((value) => /\.\d+$/.test(value))) return { decimal: '.', thousands: ',' }
  if (bare.some((value) => /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(value)) && bare.some((value) => /,\d+$/.test(value))) return { decimal: ',', thousands: '.' }
  return bare.length > 0 && bare.some((value) => /^-?\d+,\d+$/.test(value)) && bare.every((value) => /^-?\d*(,\d+)?$/.test(value)) ? { decimal: ',' } : null
}

/** The type of a free attribute by its values. */
export function guessType(values: string[]): 'text' | 'number' | 'boolean' {
  if (values.length === 0) return 'text'
  if (values.every((value) => /^(true|false)$/i.test(value))) return 'boolean'
  // A number that begins with 0 is a code, such as a postcode.
  return values.every((value) => /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(value)) ? 'number' : 'text'
}
