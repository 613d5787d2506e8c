import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { adjusted, meanInterval, type NpsCounts, npsDifference, npsInterval, npsOf, npsVariance, shareDifference, wilson } from './statistics.ts'

interface Case<Input, Expect> {
  id: string
  kind: string
  input: Input
  expect: Expect
}

function cases<Input, Expect>(kind: string): Case<Input, Expect>[] {
  const { cases: all } = JSON.parse(readFileSync(new URL('../test/vectors/survey-statistics.json', import.meta.url), 'utf8')) as { cases: Case<Input, Expect>[] }
  return all.filter((one) => one.kind === kind)
}

type Pair = [number, number]
const oneSample = cases<NpsCounts, { nps: number; variance: number; adjusted_wald: { nps_adj: number; ci_clamped: Pair } }>('nps_one_sample')
const twoSamples = cases<{ x: NpsCounts; y: NpsCounts }, { adjusted_wald: { delta_y_minus_x: number; ci_y_minus_x: Pair; p: number } }>('nps_two_sample')
const proportions = cases<{ successes: number; n: number }, { wilson: Pair }>('proportion_ci')
const twoProportions = cases<{ x: number; n: number; y: number; m: number }, { delta_points: number; p: number; ci_delta_points: Pair }>('two_proportions')
const means = cases<{ values: number[]; counts: number[] }, { ci: Pair }>('mean_ci')

const near = (got: number | null | undefined, wanted: number) => expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)))
const nearBoth = (got: readonly number[] | null | undefined, wanted: Pair) => {
  near(got?.[0], wanted[0])
  near(got?.[1], wanted[1])
}

describe('the published and recomputed cases', () => {
  it.each(oneSample)('NPS of one sample: $id', ({ input, expect: wanted }) => {
    near(npsOf(input), wanted.nps)
    near(npsVariance(input), wanted.variance)
    near(npsOf(adjusted(input)), wanted.adjusted_wald.nps_adj)
    nearBoth(npsInterval(input), wanted.adjusted_wald.ci_clamped)
  })

  it.each(twoSamples)('change of NPS: $id', ({ input, expect: wanted }) => {
    const change = npsDifference(input.x, input.y)
    near(change?.delta, wanted.adjusted_wald.delta_y_minus_x)
    nearBoth(change?.interval, wanted.adjusted_wald.ci_y_minus_x)
    near(change?.p, wanted.adjusted_wald.p)
  })

  it.each(proportions)('Wilson: $id', ({ input, expect: wanted }) => nearBoth(wilson(input.successes, input.n), wanted.wilson))

  it.each(twoProportions)('change of a share: $id', ({ input, expect: wanted }) => {
    const change = shareDifference({ successes: input.x, n: input.n }, { successes: input.y, n: input.m })
    near(change?.delta, wanted.delta_points)
    near(change?.p, wanted.p)
    nearBoth(change?.interval, wanted.ci_delta_points)
  })

  it.each(means)('interval of a mean: $id', ({ input: { values, counts }, expect: wanted }) => {
    const total = (power: number) => values.reduce((sum, value, i) => sum + value ** power * (counts[i] ?? 0), 0)
    nearBoth(meanInterval(total(0), total(1), total(2)), wanted.ci)
  })
})

describe('without cases', () => {
  it('there is no value and no interval', () => {
    expect(npsOf({ promoters: 0, passives: 0, detractors: 0 })).toBeNull()
    expect(npsInterval({ promoters: 0, passives: 0, detractors: 0 })).toBeNull()
    expect(wilson(0, 0)).toBeNull()
    expect(meanInterval(1, 5, 25)).toBeNull()
  })
})
