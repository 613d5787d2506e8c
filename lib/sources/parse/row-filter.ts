import { type NumberFormat, numberOf, parseDecimal } from '../../shared/decimal.ts'
import type { RowRule } from '../mapping.ts'
import { columnAt } from './column-reader.ts'

/** Whether a row is one of those the mapping asks for; all rules must hold. */
export function rowFilter(rules: RowRule[], header: string[], format: NumberFormat): (cells: string[]) => boolean {
  const tests = rules.map((rule) => ({ at: columnAt(rule.column, header, 'only'), holds: testOf(rule, format) }))
  return (cells) => tests.every(({ at, holds }) => holds((cells[at] ?? '').trim()))
}

function testOf({ op, value = '' }: RowRule, format: NumberFormat): (text: string) => boolean {
  const wanted = String(value)
  const limit = Number(value)
  const number = (text: string) => {
    const parsed = parseDecimal(text, format)
    return parsed ? numberOf(parsed) : Number.NaN
  }
  switch (op) {
    case 'present': return (text) => text !== ''
    case 'absent': return (text) => text === ''
    case 'equals': return (text) => text === wanted
    case 'not_equals': return (text) => text !== wanted
    case 'starts_with': return (text) => text.startsWith(wanted)
    case 'not_starts_with': return (text) => !text.startsWith(wanted)
    case 'greater_than': return (text) => number(text) > limit
    case 'less_than': return (text) => number(text) < limit
  }
}
