import { type Decimal, decimalOf, divideHalfUp } from '../shared/decimal.ts'

export const INTERVALS = ['day', 'week', 'month', 'quarter', 'half_year', 'year', 'two_years'] as const
export type Interval = (typeof INTERVALS)[number]

/** How many times an interval is paid in a month, as a fraction: a day 365/12, a week 52/12. */
const A_MONTH: Record<Interval, [bigint, bigint]> = {
  day: [365n, 12n], week: [52n, 12n], month: [1n, 1n], quarter: [1n, 3n], half_year: [1n, 6n], year: [1n, 12n], two_years: [1n, 24n],
}

export interface Price {
  /** Price of one unit for one interval, in minor units. */
  unitMinor: number
  quantity: number
  interval: Interval
  discountPercent?: number | null
  /** Taken off the whole price of one interval, in minor units. */
  discountMinor?: number | null
}

/** What a subscription brings in a month, in minor units: an exact fraction rounded half up once, never below 0. */
export function monthlyMinor({ unitMinor, quantity, interval, discountPercent, discountMinor }: Price): number {
  const [times, parts] = A_MONTH[interval]
  const count = decimalOf(quantity)
  const percent: Decimal = discountPercent ? decimalOf(discountPercent) : { units: 0n, scale: 0 }
  const whole = 100n * 10n ** BigInt(percent.scale)
  const divisor = 10n ** BigInt(count.scale) * whole
  const price = BigInt(unitMinor) * count.units * (whole - percent.units) - BigInt(discountMinor ?? 0) * divisor
  return price <= 0n ? 0 : Number(divideHalfUp(price * times, divisor * parts))
}
