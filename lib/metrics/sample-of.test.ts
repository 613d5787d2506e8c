import { describe, expect, it } from 'vitest'
import { findMetric } from './registry.ts'
import { sampleOf } from './sample-of.ts'

describe('a sample', () => {
  const nps = findMetric('nps')
  it.each([[null, 0, 'none'], [50, 9, 'too_few'], [50, 10, 'small'], [50, 29, 'small'], [50, 30, 'enough']] as const)('nps %s of %d answers: %s', (value, n, verdict) => {
    expect(sampleOf(nps, { value, n })).toBe(verdict)
  })

  it('of customers is never hidden, only marked', () => expect(sampleOf(findMetric('churn_rate'), { value: 5, n: 3 })).toBe('small'))
})
