import { describe, expect, it } from 'vitest'
import { recipeOf } from './define.ts'
import { explain } from './explain.ts'
import { findMetric } from './registry.ts'

describe('the working', () => {
  it('puts the counts into the formula', () => {
    const figure = { value: 44.6, parts: { promoters: 148, detractors: 32, everyone: 260 }, n: 260, interval: null, leftOut: { skipped: 4, out_of_range: 0 } }
    const working = explain(findMetric('nps'), null, figure, { from: '2026-01-01', to: '2026-02-01' })
    expect(working.tokens.map((token) => ('text' in token ? token.text : token.value)).join('')).toBe('(148 − 32) / 260 × 100')
    expect(working.leftOut).toEqual([{ reason: 'skipped', count: 4 }])
    expect(working.band?.label).toBe('great')
  })

  it('judges a rival definition by its own limits and direction, or not at all', () => {
    const ces = findMetric('ces')
    const figure = { value: 2.5, parts: {}, n: 40, interval: null, leftOut: {} }
    const band = (variant: string | null) => explain(ces, variant, figure, { from: '2026-01-01', to: '2026-02-01' }).band?.label
    expect([null, 'effort_7', 'ease_0_5', 'agree_7', 'easy_share'].map(band)).toEqual(['below', 'good', undefined, undefined, undefined])
    expect([undefined, 'effort_7', 'ease_0_5', 'agree_7', 'easy_share'].map((variant) => recipeOf(ces, variant).better)).toEqual(['lower', 'lower', 'higher', 'higher', 'higher'])
  })
})
