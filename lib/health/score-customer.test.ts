import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainScores } from './explain-scores.ts'
import { type Given, type ScoreRules, scoreCustomer } from './score-customer.ts'

/** The worked cases of the specification, kept beside the test. */
const vectors = JSON.parse(readFileSync(new URL('./score-vectors.json', import.meta.url), 'utf8')) as {
  cfg: { min_coverage: number; bands: { max: number }[]; measures: { id: string; weight: number; worst: number; best: number; max_age_days?: number }[]; exceptions: { name: string; measure: string; value: number; cap: number }[] }
  cases: { case: string; values: Record<string, number>; ages: Record<string, number>; expected: { coverage: number; raw: number | null; score: number | null; band: string; exception?: string | null; parts: { id: string; state: string; score: number | null; weight?: number; contribution: number }[] } }[]
  change: { before: Record<string, number>; after: Record<string, number>; raw_before: number; raw_after: number; by_measure: Record<string, number> }
}

const rules: ScoreRules = {
  minCoverage: vectors.cfg.min_coverage,
  bands: { poor: vectors.cfg.bands[0]?.max ?? 0, concerning: vectors.cfg.bands[1]?.max ?? 0 },
  measures: vectors.cfg.measures.map(({ id, weight, worst, best, max_age_days }) => ({ key: id, input: id, weight, missing: 'leave_out', maxAgeDays: max_age_days, scale: { kind: 'linear', worst, best } })),
  exceptions: vectors.cfg.exceptions.map(({ name, measure, value, cap }) => ({ input: measure, op: 'gt', value, effect: { kind: 'cap', score: cap }, reason: name })),
}
const today = '2026-03-31'
const given = (values: Record<string, number>, ages: Record<string, number> = {}): Record<string, Given> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, ageDays: ages[key] ?? null }]))

describe('the score of one customer', () => {
  it.each(vectors.cases)('$case', ({ values, ages, expected }) => {
    const scored = scoreCustomer(rules, given(values, ages), today)
    expect(scored).toMatchObject({ score: expected.score, band: expected.band.replaceAll(' ', '_'), exception: expected.exception ?? null })
    expect(scored.coverage).toBeCloseTo(expected.coverage, 6)
    if (expected.raw === null) expect(scored.raw).toBeNull()
    else expect(scored.raw).toBeCloseTo(expected.raw, 6)
    expected.parts.forEach((part, index) => {
      expect(scored.parts[index]).toMatchObject({ key: part.id, state: part.state, score: part.score, ...(part.weight === undefined ? {} : { weight: part.weight }) })
      expect(scored.parts[index]?.contribution).toBeCloseTo(part.contribution, 6)
    })
  })

  it('explains a change by what each measure contributed', () => {
    const [before, after] = [vectors.change.before, vectors.change.after].map((values) => ({ ...scoreCustomer(rules, given(values), today), version: 1 }))
    if (!before || !after) throw new Error('two sides')
    expect([before.raw, after.raw]).toEqual([vectors.change.raw_before, vectors.change.raw_after])
    const explained = explainScores(before, after)
    expect(Object.fromEntries(explained.byMeasure.map(({ key, points }) => [key, points]))).toEqual(vectors.change.by_measure)
    expect(explained).toMatchObject({ change: -9.25, byWeights: 0, isNewVersion: false })
  })

  it('tells what came from weights apart when data goes missing', () => {
    const full = { ...scoreCustomer(rules, given({ usage: 60, adoption: 30, nps_rating: 8, tickets: 2, pulse: 4 }), today), version: 1 }
    const less = { ...scoreCustomer(rules, given({ usage: 40, adoption: 30, nps_rating: 8, tickets: 2 }), today), version: 1 }
    const { change, byMeasure, byWeights } = explainScores(full, less)
    expect(byMeasure.reduce((total, { points }) => total + points, 0) + byWeights).toBeCloseTo(change ?? 0, 9)
    expect(byWeights).not.toBe(0)
  })

  it('tells what an exception did on top', () => {
    const side = (values: Record<string, number>) => ({ ...scoreCustomer(rules, given({ usage: 60, adoption: 30, nps_rating: 8, tickets: 2, pulse: 4, ...values }), today), version: 1 })
    expect(explainScores(side({}), side({ overdue_days: 90 }))).toMatchObject({ change: 0, byWeights: 0, byExceptions: 39 - 73.75 })
    expect(explainScores(side({}), side({ usage: 80 })).byExceptions).toBe(0)
  })

  it('applies exceptions in order, until their last day', () => {
    const good = given({ usage: 80, adoption: 50, nps_rating: 10, tickets: 0, pulse: 5, overdue_days: 75 })
    expect(scoreCustomer(rules, good, today)).toMatchObject({ raw: 100, score: 39, band: 'poor', exception: 'invoice overdue more than 60 days caps at 39' })
    const cap = rules.exceptions[0]
    if (!cap) throw new Error('one exception')
    expect(scoreCustomer({ ...rules, exceptions: [{ ...cap, until: '2026-03-30' }] }, good, today).score).toBe(100)
    const floored = scoreCustomer({ ...rules, exceptions: [cap, { ...cap, effect: { kind: 'floor', score: 45.5 }, reason: 'promised' }, { ...cap, effect: { kind: 'band', band: 'concerning' }, reason: 'by hand' }] }, good, today)
    expect(floored).toMatchObject({ score: 46, band: 'concerning' })
  })

  it('can count what is missing as 50 or as 0, and knows steps', () => {
    const measure = { key: 'a', input: 'a', weight: 50, scale: { kind: 'steps' as const, steps: [{ upTo: 0, score: 10 }, { upTo: 5, score: 60 }, { upTo: null, score: 90 }] }, missing: 'leave_out' as const }
    const scoreWith = (missing: 'leave_out' | 'fifty' | 'zero', value: number) => scoreCustomer({ ...rules, exceptions: [], measures: [measure, { ...measure, key: 'b', input: 'b', missing }] }, given({ a: value }), today).score
    expect([scoreWith('leave_out', 5), scoreWith('fifty', 5), scoreWith('zero', 5)]).toEqual([60, 55, 30])
    expect([scoreWith('leave_out', 0), scoreWith('leave_out', 5.1)]).toEqual([10, 90])
  })
})
