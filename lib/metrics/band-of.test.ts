import { describe, expect, it } from 'vitest'
import { bandOf, monthly } from './band-of.ts'
import type { Benchmark } from './define.ts'
import { findMetric } from './registry.ts'

const march = { from: '2026-03-01', to: '2026-04-01' }
const year = { from: '2025-01-01', to: '2026-01-01' }
const label = (key: string, value: number, period = march) => bandOf(findMetric(key).benchmark as Benchmark, value, period)?.label

describe('the band of a value', () => {
  it.each([
    ['nps', 0, 'below'], ['nps', 0.1, 'good'], ['nps', 20, 'good'], ['nps', 50, 'great'], ['nps', 50.1, 'excellent'],
    ['csat', 74.9, 'below'], ['csat', 75, 'good'], ['csat', 85, 'good'], ['csat', 85.1, 'above'],
    ['stickiness', 13, 'below'], ['stickiness', 13.01, 'good'], ['feature_usage_rate', 28, 'good'], ['ces', 2, 'good'], ['ces', 2.01, 'below'],
    ['churn_rate', 1.99, 'low'], ['churn_rate', 2, 'healthy'], ['churn_rate', 8, 'healthy'], ['churn_rate', 8.1, 'high'],
  ])('%s at %d is %s', (key, value, wanted) => expect(label(key, value)).toBe(wanted))

  it('judges a year of churn by the month it compounds to', () => {
    expect(monthly(45.963991, year)).toBeCloseTo(5, 1)
    expect(label('churn_rate', 45.96, year)).toBe('healthy')
    expect(label('churn_rate', 20, year)).toBe('low')
  })
})
