import { describe, expect, it } from 'vitest'
import { type Interval, monthlyMinor } from './monthly-minor.ts'

const CASES: { unit: number; qty: number; interval: Interval; percent?: number; minor?: number; expect: number }[] = [
  { unit: 2000, qty: 1, interval: 'month', expect: 2000 },
  { unit: 120000, qty: 1, interval: 'year', expect: 10000 },
  { unit: 200000, qty: 1, interval: 'year', expect: 16667 },
  { unit: 3000, qty: 1, interval: 'week', expect: 13000 },
  { unit: 2995, qty: 1, interval: 'quarter', expect: 998 },
  { unit: 50000, qty: 4, interval: 'year', expect: 16667 },
  { unit: 12000, qty: 1, interval: 'year', percent: 10, expect: 900 },
  { unit: 10000, qty: 1, interval: 'month', percent: 50, expect: 5000 },
  { unit: 4900, qty: 1, interval: 'month', minor: 5000, expect: 0 },
  { unit: 100, qty: 1, interval: 'day', expect: 3042 },
]

describe('monthlyMinor', () => {
  it.each(CASES)('$unit × $qty a $interval is $expect a month', (one) => {
    expect(monthlyMinor({ unitMinor: one.unit, quantity: one.qty, interval: one.interval, discountPercent: one.percent ?? null, discountMinor: one.minor ?? null })).toBe(one.expect)
  })

  it('rounds once, also with a fractional quantity', () => {
    expect(monthlyMinor({ unitMinor: 1, quantity: 1.5, interval: 'month' })).toBe(2)
    expect(monthlyMinor({ unitMinor: 333, quantity: 0.1, interval: 'month' })).toBe(33)
  })
})
