import { describe, expect, it } from 'vitest'
import { type Agreed, spansOf } from './spans-of.ts'

type Sub = Partial<Agreed> & Pick<Agreed, 'unitMinor' | 'interval' | 'startedOn'>

const sub = (given: Sub): Agreed => ({ quantity: 1, discountPercent: null, discountMinor: null, endedOn: null, trialEndsOn: null, discountEndsOn: null, pauses: [], ...given })

const COMPANY: Record<string, Agreed[]> = {
  A: [sub({ unitMinor: 5000, interval: 'month', startedOn: '2026-01-10' }), sub({ unitMinor: 2000, interval: 'month', startedOn: '2026-02-05', endedOn: '2026-03-20' })],
  B: [sub({ unitMinor: 120000, interval: 'year', startedOn: '2025-03-15', endedOn: '2026-03-15' })],
  C: [sub({ unitMinor: 9900, interval: 'month', startedOn: '2026-01-20', trialEndsOn: '2026-02-03' })],
  D: [sub({ unitMinor: 3000, quantity: 2, interval: 'month', startedOn: '2025-11-01', endedOn: '2026-01-15' }), sub({ unitMinor: 3000, interval: 'month', startedOn: '2026-03-02' })],
  E: [sub({ unitMinor: 4000, interval: 'month', startedOn: '2025-12-01', discountPercent: 50, discountEndsOn: '2026-03-01' })],
  F: [sub({ unitMinor: 6000, interval: 'month', startedOn: '2025-10-01', pauses: [{ pausedOn: '2026-02-10', resumedOn: '2026-04-10' }] })],
  G: [sub({ unitMinor: 7000, interval: 'month', startedOn: '2026-02-04', endedOn: '2026-02-25' })],
  H: [sub({ unitMinor: 3000, interval: 'week', startedOn: '2025-12-15' })],
}

const worth = (all: Agreed[], day: string) => all.flatMap(spansOf).reduce((sum, span) => sum + (span.fromOn <= day && (span.toOn === null || span.toOn > day) ? span.mrrMinor : 0), 0)

describe('spansOf', () => {
  it.each([
    ['2025-12-31', [0, 10000, 0, 6000, 2000, 6000, 0, 13000]], ['2026-01-31', [5000, 10000, 0, 0, 2000, 6000, 0, 13000]], ['2026-02-28', [7000, 10000, 9900, 0, 2000, 0, 0, 13000]],
    ['2026-03-31', [5000, 0, 9900, 3000, 4000, 0, 0, 13000]], ['2026-04-30', [5000, 0, 9900, 3000, 4000, 6000, 0, 13000]],
  ])('is worth what the books say on %s', (day, expected) => {
    expect(Object.values(COMPANY).map((subs) => worth(subs, day))).toEqual(expected)
  })

  it('cuts where state or value changes and nowhere else', () => {
    expect(spansOf(sub({ unitMinor: 100, interval: 'month', startedOn: '2026-01-01', endedOn: '2026-06-01', trialEndsOn: '2026-02-01', discountEndsOn: '2026-03-01' }))).toEqual([
      { fromOn: '2026-01-01', toOn: '2026-02-01', state: 'trial', mrrMinor: 0 }, { fromOn: '2026-02-01', toOn: '2026-06-01', state: 'paid', mrrMinor: 100 },
    ])
  })

  it('never counts a trial for life, nor a subscription that ends on the day it starts', () => {
    expect(spansOf(sub({ unitMinor: 100, interval: 'month', startedOn: '2026-01-01', trialEndsOn: '9999-12-31' }))).toEqual([{ fromOn: '2026-01-01', toOn: null, state: 'trial', mrrMinor: 0 }])
    expect(spansOf(sub({ unitMinor: 100, interval: 'month', startedOn: '2026-01-01', endedOn: '2026-01-01' }))).toEqual([])
  })
})
