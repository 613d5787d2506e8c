import { describe, expect, it } from 'vitest'
import { findMetric } from '#lib/metrics/registry.ts'
import { combPath } from './comb-path.ts'
import { bandOn, gaugeScale } from './gauge-scale.ts'
import { trendScale } from './trend-scale.ts'

const benchmark = (key: string) => findMetric(key).benchmark ?? null

describe('the scale of a gauge', () => {
  it('has its own ends where the unit has', () => {
    expect(gaugeScale('points', benchmark('nps'), [46])).toEqual([-100, 100])
    expect(gaugeScale('rating', null, [4.2])).toEqual([1, 5])
    expect(gaugeScale('rating', null, [4.2], 'ease_0_5')).toEqual([0, 5])
  })

  it('is short for shares that lie low, whole for others, and holds what is below 0', () => {
    expect(gaugeScale('percent', benchmark('churn_rate'), [2.1])).toEqual([0, 10])
    expect(gaugeScale('percent', benchmark('csat'), [84])).toEqual([0, 100])
    expect(gaugeScale('percent', null, [-75.5, 0])[0]).toBeLessThan(-75.5)
    expect(gaugeScale('money', null, [4_400_000])).toEqual([0, 8_000_000])
  })

  it('cuts an open band at the ends', () => expect(bandOn([-100, 100], { label: 'excellent', min: 50 })).toEqual([50, 100]))

  it('is wet up to the value and dry beyond, nothing twice and nothing missing', () => {
    const area = (path: string) => [...path.matchAll(/M([\d.]+) [\d.]+H([\d.]+)v([\d.]+)/g)].reduce((sum, [, from, to, height]) => sum + (Number(to) - Number(from)) * Number(height), 0)
    expect(area(combPath(0, 37)) + area(combPath(37, 100))).toBeCloseTo(area(combPath(0, 100)), 6)
    expect(combPath(0, 0)).toBe('')
  })
})

describe('the scale of a trend', () => {
  const point = (value: number | null, interval?: [number, number]) => ({ label: String(value), tick: '', value, interval })
  it('begins at 0 for amounts', () => expect(trendScale([point(80), point(90)], { fromZero: true }).ends[0]).toBe(0))
  it('shows a usual interval whole', () => {
    const { ends } = trendScale([point(1.96, [1.56, 2.36])], { fromZero: false, levels: [2] })
    expect(ends[0]).toBeLessThanOrEqual(1.56)
    expect(ends[1]).toBeGreaterThanOrEqual(2.36)
  })
  it('stands without any value', () => expect(trendScale([point(null)], { fromZero: false }).ticks.length).toBeGreaterThan(1))
})
