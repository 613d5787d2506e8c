import { type Decimal, divideHalfUp } from './decimal.ts'

const digits = new Map<string, number>()

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  let known = digits.get(currency)
  if (known === undefined) {
    known = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
    digits.set(currency, known)
  }
  return known
}

/** An amount in the minor unit of its currency, rounded half up once. */
export function toMinor(amount: Decimal, currency: string): number {
  const scale = minorDigits(currency)
  return Number(divideHalfUp(amount.units * 10n ** BigInt(scale), 10n ** BigInt(amount.scale)))
}
