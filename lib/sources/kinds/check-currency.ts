import { CURRENCY } from '../mapping-checks.ts'
import type { Problem } from './kind.ts'

/** A currency is three letters; anything else cannot be an amount of money. */
export function checkCurrency({ rowNo, values }: { rowNo: number; values: { currency: string | null } }): Problem | null {
  if (values.currency === null || CURRENCY.test(values.currency.toUpperCase())) return null
  return { rowNo, field: 'currency', reason: '“{value}” is no currency: give three letters such as EUR.', details: { value: values.currency.slice(0, 80) } }
}
