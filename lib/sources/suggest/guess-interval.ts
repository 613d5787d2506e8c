import { INTERVALS } from '../../revenue/monthly-minor.ts'
import { plainText } from '../../shared/plain-text.ts'
import type { ColumnSpec } from '../mapping.ts'

const WORDS: Record<string, string> = {
  daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year', annual: 'year', annually: 'year', biennial: 'two_years', half_yearly: 'half_year',
  dag: 'day', maand: 'month', maandelijks: 'month', kwartaal: 'quarter', jaar: 'year', jaarlijks: 'year', lunar: 'month', luna: 'month', anual: 'year', an: 'year',
}

/** How often the amount is paid: by the month where its column says so, else as the file tells in its own words. */
export function guessInterval(found: Map<string, string>, values: (column: string) => string[]): ColumnSpec {
  const column = found.get('interval')
  if (!column || /mrr|month|maand|lun/i.test(found.get('amount') ?? '')) return { constant: 'month' }
  const said = [...new Set(values(column))].filter((value) => !(INTERVALS as readonly string[]).includes(value))
  if (said.length === 0) return column
  return { column, values: Object.fromEntries(said.map((value) => [value, WORDS[plainText(value).replace(/[^a-z]+/g, '_')] ?? value])) }
}
