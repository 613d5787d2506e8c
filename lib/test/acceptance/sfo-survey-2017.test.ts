import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../auth/scope.ts'
import { type Figure, measure } from '../../metrics/measure.ts'
import { freshDatabase } from '../fresh-database.ts'
import { memberOf } from '../workspace.ts'
import { answersOfCase, figure, isHere, mean, percent, takeIn } from './case.ts'

interface Nps { n: number; promoters: number; detractors: number; nps: number; missing: number; nps_weighted: number }
interface Csat { n: number; satisfied: number; csat_pct: number; mean: number; not_applicable_or_blank: number; csat_pct_weighted: number }
interface Ces { n: number; mean_effort: number; low_effort_1_2: number; low_effort_pct: number; high_effort_4_5_pct: number; not_applicable_or_blank: number }
interface Answers {
  raw: { responses: number }
  nps: Nps
  nps_by_boarding_area: Record<string, Nps>
  nps_by_interview_day: Record<string, Nps>
  nps_by_language: Record<string, Nps>
  nps_by_problem: { problem: Nps; no_problem: Nps }
  csat_overall_Q7ALL: Csat
  csat_by_boarding_area_Q7ALL: Record<string, Csat>
  csat_items: Record<string, Csat>
  ces: Record<string, Ces>
  ces_Q14PASSTHRU_by_boarding_area: Record<string, Ces>
}

const may = { from: '2017-05-01', to: '2017-06-01' }
/** The mapping gives each question a key of its own. */
const keyOf = (column: string) => (column === 'Q7ALL' ? 'overall' : column.toLowerCase())
const question = (column: string) => ({ filters: { where: { question: keyOf(column) } } })

beforeAll(freshDatabase)

describe.skipIf(!isHere('sfo-survey-2017'))('sfo-survey-2017', () => {
  const wanted = isHere('sfo-survey-2017') ? answersOfCase<Answers>('sfo-survey-2017') : ({} as Answers)
  let scope: Scope

  beforeAll(async () => {
    scope = await memberOf({ timeZone: 'America/Los_Angeles' })
    const done = await takeIn(scope, 'sfo-survey-2017', 'survey.csv.gz', 'sfo-survey-2017')
    expect(done.rowsTaken).toBe(wanted.raw.responses)
  })

  const sameNps = (got: Figure | undefined, nps: Nps) => {
    expect([got?.n, got?.parts.promoters, got?.parts.detractors]).toEqual([nps.n, nps.promoters, nps.detractors])
    percent(got?.value, nps.nps)
    expect(Object.values(got?.leftOut ?? {}).reduce((sum, count) => sum + count, 0)).toBe(nps.missing)
  }

  it('has its NPS, unweighted and weighted', async () => {
    sameNps(await figure(scope, 'nps', may), wanted.nps)
    percent((await figure(scope, 'nps', may, { weighted: true })).value, wanted.nps.nps_weighted)
  })

  it('by boarding area, day, language and problem', async () => {
    const [areas, languages] = [await figure(scope, 'nps', may, { by: 'attribute.BAREA' }), await figure(scope, 'nps', may, { by: 'attribute.LANG' })]
    for (const [key, nps] of Object.entries(wanted.nps_by_boarding_area)) sameNps(areas.groups.get(key), nps)
    for (const [key, nps] of Object.entries(wanted.nps_by_language)) sameNps(languages.groups.get(key), nps)
    const { groups } = await figure(scope, 'nps', may, { by: 'attribute.Q15PROBLEM' })
    sameNps(groups.get('1'), wanted.nps_by_problem.problem)
    sameNps(groups.get('2'), wanted.nps_by_problem.no_problem)
    const daily = await measure(scope, { metrics: [{ metric: 'nps' }], ...may, grain: 'day' })
    for (const [day, nps] of Object.entries(wanted.nps_by_interview_day)) sameNps(daily[0]?.buckets[Number(day) - 1], nps)
  })

  it('has its satisfaction, overall and by area', async () => {
    const same = (got: Figure | undefined, csat: Csat) => {
      expect([got?.n, got?.parts.satisfied]).toEqual([csat.n, csat.satisfied])
      percent(got?.value, csat.csat_pct)
    }
    same(await figure(scope, 'csat', may, question('Q7ALL')), wanted.csat_overall_Q7ALL)
    percent((await figure(scope, 'csat', may, { ...question('Q7ALL'), weighted: true })).value, wanted.csat_overall_Q7ALL.csat_pct_weighted)
    mean((await figure(scope, 'csat_mean', may, question('Q7ALL'))).value, wanted.csat_overall_Q7ALL.mean)
    const areas = await figure(scope, 'csat', may, { ...question('Q7ALL'), by: 'attribute.BAREA' })
    for (const [key, csat] of Object.entries(wanted.csat_by_boarding_area_Q7ALL)) same(areas.groups.get(key), csat)
    const items = await figure(scope, 'csat', may, { by: 'question' })
    const means = await figure(scope, 'csat_mean', may, { by: 'question' })
    for (const [key, csat] of Object.entries(wanted.csat_items)) {
      same(items.groups.get(keyOf(key)), csat)
      mean(means.groups.get(keyOf(key))?.value, csat.mean)
    }
  })

  it('has its effort, turned round', async () => {
    const same = (got: (Figure & { parts: Record<string, number> }) | undefined, ces: Ces) => {
      expect([got?.n, got?.parts.easy]).toEqual([ces.n, ces.low_effort_1_2])
      mean(got?.value, ces.mean_effort)
      percent((100 * (got?.parts.hard ?? Number.NaN)) / ces.n, ces.high_effort_4_5_pct)
    }
    for (const [key, ces] of Object.entries(wanted.ces)) {
      same(await figure(scope, 'ces', may, question(key)), ces)
      percent((await figure(scope, 'ces', may, { ...question(key), variant: 'easy_share' })).value, ces.low_effort_pct)
    }
    const areas = await figure(scope, 'ces', may, { ...question('Q14PASSTHRU'), by: 'attribute.BAREA' })
    for (const [key, ces] of Object.entries(wanted.ces_Q14PASSTHRU_by_boarding_area)) same(areas.groups.get(key), ces)
  })

  it('changes nothing when it is taken in again', async () => {
    const again = await takeIn(scope, 'sfo-survey-2017', 'survey.csv.gz', 'sfo-survey-2017')
    expect([again.rowsTaken, again.rowsUnchanged]).toEqual([0, wanted.raw.responses])
    sameNps(await figure(scope, 'nps', may), wanted.nps)
  })
})
