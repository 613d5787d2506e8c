import { daysIn, instantsIn } from '../../shared/zoned-time.ts'
import { type NumberFormat, numberOf } from '../../shared/decimal.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { Field, Value } from '../kinds/kind.ts'
import { type ColumnRule, readNumber } from './column-reader.ts'
import { dateReader, dayText, type ReadDate, type Written } from './date-formats.ts'

/** What is wrong with a value: an English sentence with its details. */
export interface Wrong {
  reason: string
  details: Record<string, string | number>
}
export type ReadValue = (text: string) => { value: Value } | { wrong: Wrong }

export interface Formats {
  timeZone: string
  numberFormat: NumberFormat
  dateFormats: string[]
}

const YES = new Set(['true', 't', 'yes', 'y', '1', 'ja', 'j', 'da', 'waar', 'adevărat', 'adevarat', 'on'])
const NO = new Set(['false', 'f', 'no', 'n', '0', 'nee', 'nu', 'onwaar', 'fals', 'off'])
const LONGEST = 2000

const wrong = (reason: string, text: string, more: Record<string, string> = {}): { wrong: Wrong } => ({ wrong: { reason, details: { value: text.slice(0, 80), ...more } } })

/** Makes the readers of typed values for one mapping; clocks and formats are looked up once and shared. */
export function valueReaders(formats: Formats): (field: Field, rule: ColumnRule) => ReadValue {
  const toInstant = instantsIn(formats.timeZone)
  const toDay = daysIn(formats.timeZone)
  const instantOf = (at: Written) => (at.offsetMinutes === null ? toInstant(at) : Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute - at.offsetMinutes, at.second, at.millisecond))
  const dayOf = (at: Written) => (at.offsetMinutes === null ? dayText(at.year, at.month, at.day) : toDay(instantOf(at)))
  return (field, rule) => {
    switch (field.type) {
      case 'text': return textValue(field)
      case 'boolean': return booleanValue
      case 'day': return dateValue(formats, rule, dayOf)
      case 'instant': return dateValue(formats, rule, instantOf)
      case 'decimal': return (text) => {
        const number = readNumber(text, rule, formats.numberFormat)
        return number ? { value: number } : wrong('“{value}” is not a number in the format {format}.', text, { format: formatName(formats.numberFormat) })
      }
      default: return numberValue(field, rule, formats)
    }
  }
}

function textValue({ oneOf }: Field): ReadValue {
  if (!oneOf) return (text) => (text.length <= LONGEST ? { value: text } : wrong('The text is longer than 2000 characters.', text))
  return (text) => (oneOf.includes(text) ? { value: text } : wrong('“{value}” is none of {allowed}. Translate it with "values".', text, { allowed: oneOf.join(', ') }))
}

const booleanValue: ReadValue = (text) => {
  const plain = text.toLowerCase()
  if (YES.has(plain)) return { value: true }
  return NO.has(plain) ? { value: false } : wrong('“{value}” is neither yes nor no.', text)
}

function numberValue(field: Field, rule: ColumnRule, { numberFormat }: Formats): ReadValue {
  return (text) => {
    const number = readNumber(text, rule, numberFormat)
    if (!number) return wrong('“{value}” is not a number in the format {format}.', text, { format: formatName(numberFormat) })
    const value = numberOf(number)
    if (field.type === 'integer' && !(Number.isInteger(value) && Math.abs(value) < 2 ** 31)) return wrong('“{value}” is not a whole number.', text)
    return { value }
  }
}

function dateValue(formats: Formats, rule: ColumnRule, finish: (at: Written) => Value): ReadValue {
  const names = rule.format ? [rule.format] : formats.dateFormats
  const readers = names.map(readerOf)
  return (text) => {
    for (const read of readers) {
      const at = read(text)
      if (at) return { value: finish(at) }
    }
    return wrong('“{value}” is not a date in the format {format}.', text, { format: names.join(' / ') })
  }
}

function readerOf(format: string): ReadDate {
  const read = dateReader(format)
  if (!read) throw new Refusal('invalid', 'The date format {format} is not known. Use iso, epoch, or a pattern such as dd-MM-yyyy HH:mm.', { details: { format } })
  return read
}

const formatName = ({ decimal, thousands }: NumberFormat) => (thousands ? `1${thousands}234${decimal}50` : `1234${decimal}50`)
