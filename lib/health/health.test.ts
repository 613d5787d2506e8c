import { and, eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { healthSnapshots } from '../db/schema/health.ts'
import { ratePulse } from '../customers/rate-pulse.ts'
import { addDays } from '../shared/day.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { type PlainCustomer, plainCustomer } from '../test/plain-customer.ts'
import { storeCustomers } from '../test/store-customers.ts'
import { memberOf } from '../test/workspace.ts'
import { localToday } from '../workspaces/local-today.ts'
import { type HealthDefinition, measuresOf } from './definition.ts'
import { distributeRest } from './distribute-rest.ts'
import { getConfiguration } from './get-configuration.ts'
import { getCustomerHealth } from './get-customer-health.ts'
import { listHealth } from './list-health.ts'
import { previewDraft } from './preview-draft.ts'
import { publishConfiguration } from './publish-configuration.ts'
import { RECOMMENDED } from './recommended-definition.ts'
import { saveDraft } from './save-draft.ts'
import { startHealth } from './start-health.ts'
import { takeSnapshots } from './take-snapshots.ts'

beforeAll(freshDatabase)

async function withCustomers(): Promise<Scope> {
  const scope = await memberOf({ role: 'editor' })
  await storeCustomers(scope, someCustomers(scope))
  return scope
}

/** Twenty-five customers in service, or without a subscription at all. */
function someCustomers(scope: Scope): PlainCustomer[] {
  return fc.sample(plainCustomer(localToday(scope)), { numRuns: 25, seed: 21 }).map((one) => ({ ...one, spans: one.spans.map((span) => ({ ...span, to: null })) }))
}

const onlyPulse: HealthDefinition = { ...RECOMMENDED, minCoverage: 0, groups: [{ key: 'team', measures: measuresOf(RECOMMENDED).filter(({ key }) => key === 'pulse').map((measure) => ({ ...measure, weight: 100 })) }] }

describe('a health score', () => {
  it('begins when somebody asks for it and scores everybody at once', async () => {
    const scope = await withCustomers()
    expect(await getConfiguration(scope)).toBeNull()
    expect(await listHealth(scope)).toBeNull()
    expect(await startHealth(scope)).toEqual({ version: 1, written: 25 })
    expect(await getConfiguration(scope)).toMatchObject({ live: { version: 1, author: 'Anna', definition: RECOMMENDED }, isChanged: false })
    const portfolio = await listHealth(scope)
    expect(portfolio).toMatchObject({ takenOn: localToday(scope), version: 1, total: 25 })
    expect(Object.values(portfolio?.byBand ?? {}).reduce((a, b) => a + b, 0)).toBe(25)
    const scores = portfolio?.customers.map(({ score }) => score).filter((score) => score !== null) ?? []
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(portfolio?.customers[0]?.parts).toHaveLength(6)
    await expect(startHealth(scope)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('leaves out whoever is lost, and keeps what was scored before', async () => {
    const scope = await memberOf({ role: 'editor' })
    const today = localToday(scope)
    const [first, ...others] = someCustomers(scope)
    if (!first) throw new Error('There are no customers.')
    await storeCustomers(scope, [{ ...first, spans: [{ from: addDays(today, -90), to: addDays(today, -10), state: 'paid', minor: 1000 }] }, ...others])
    expect(await startHealth(scope)).toEqual({ version: 1, written: 24 })
    expect(await takeSnapshots(scope, { on: addDays(today, -20) })).toMatchObject({ written: expect.any(Number) })
    const kept = await scope.read((tx) => tx.select({ on: healthSnapshots.takenOn }).from(healthSnapshots).where(and(eq(healthSnapshots.workspaceId, scope.workspaceId), eq(healthSnapshots.customerNo, 1))))
    expect(kept.every(({ on }) => on === addDays(today, -20))).toBe(true)
  })

  it('is written once a day, again only where it changed, and never for a day that is over', async () => {
    const scope = await withCustomers()
    await startHealth(scope)
    expect(await takeSnapshots(scope)).toEqual({ written: 0 })
    const today = localToday(scope)
    const yesterday = addDays(today, -1)
    await scope.write((tx) => tx.execute(sql`update health_snapshots set taken_on = ${yesterday}::date, score = 7 where workspace_id = ${scope.workspaceId}`))
    expect(await takeSnapshots(scope)).toEqual({ written: 25 })
    const { latest } = await getCustomerHealth(scope, { customerNo: 1 }) ?? {}
    await ratePulse(scope, { customerNo: 1, rating: latest?.parts.find(({ key }) => key === 'pulse')?.value === 5 ? 1 : 5, note: '' })
    expect(await takeSnapshots(scope)).toEqual({ written: 1 })
    expect(await takeSnapshots(scope, { on: yesterday })).toEqual({ written: 0 })
    const kept = await scope.read((tx) => tx.select({ score: healthSnapshots.score }).from(healthSnapshots).where(eq(healthSnapshots.takenOn, yesterday)))
    expect(kept.map(({ score }) => score)).toEqual(Array.from({ length: 25 }, () => 7))
  })

  it('is previewed on the whole portfolio before it is published, and versions stay', async () => {
    const scope = await withCustomers()
    await startHealth(scope)
    await saveDraft(scope, { definition: onlyPulse })
    expect(await getConfiguration(scope)).toMatchObject({ isChanged: true, live: { version: 1 } })
    const { table, movers } = await previewDraft(scope)
    expect(table.reduce((sum, { customers }) => sum + customers, 0)).toBe(25)
    expect(movers.length).toBe(Math.min(12, table.filter(({ bandBefore, bandAfter }) => bandBefore !== bandAfter).reduce((sum, { customers }) => sum + customers, 0)))
    const expected = Object.fromEntries(['poor', 'concerning', 'healthy', 'not_enough_data'].map((band) => [band, table.filter(({ bandAfter }) => bandAfter === band).reduce((sum, { customers }) => sum + customers, 0)]).filter(([, count]) => count !== 0))
    expect(await publishConfiguration(scope, { note: 'What we feel' })).toMatchObject({ version: 2 })
    expect((await listHealth(scope))?.byBand).toEqual(expected)
    expect((await getConfiguration(scope))?.versions.map(({ version, note }) => [version, note])).toEqual([[2, 'What we feel'], [1, '']])
  })

  it('explains a change since a month before exactly', async () => {
    const scope = await withCustomers()
    await startHealth(scope)
    await scope.write((tx) => tx.execute(sql`update health_snapshots set taken_on = taken_on - 31 where workspace_id = ${scope.workspaceId}`))
    await ratePulse(scope, { customerNo: 3, rating: 1, note: '' })
    await takeSnapshots(scope)
    const health = await getCustomerHealth(scope, { customerNo: 3 })
    const explained = health?.change
    expect((explained?.byMeasure.reduce((sum, { points }) => sum + points, 0) ?? 0) + (explained?.byWeights ?? 0)).toBeCloseTo((health?.latest.raw ?? 0) - (health?.before?.raw ?? 0), 5)
    expect(health?.history).toHaveLength(2)
  })

  it('refuses weights that do not add up, and brings them to 100 when asked', async () => {
    const scope = await memberOf({ role: 'editor' })
    const uneven: HealthDefinition = { ...onlyPulse, groups: [{ key: 'team', measures: [1, 2, 3].map((n) => ({ ...measuresOf(onlyPulse)[0], key: `p${n}`, weight: 10 })) as HealthDefinition['groups'][number]['measures'] }] }
    await expect(saveDraft(scope, { definition: uneven })).rejects.toMatchObject({ code: 'invalid', details: { total: 30 } })
    expect(measuresOf(await saveDraft(scope, { definition: uneven, distribute: true })).map(({ weight }) => weight)).toEqual([34, 33, 33])
    await expect(saveDraft(scope, { definition: { ...onlyPulse, groups: [] } })).rejects.toMatchObject({ code: 'invalid' })
    expect([distributeRest([0, 0]), distributeRest([50, 30]), distributeRest([100])]).toEqual([[50, 50], [63, 37], [100]])
  })

  it('belongs to one workspace and to those who may', async () => {
    const [ours, theirs, viewer] = [await withCustomers(), await memberOf(), await memberOf({ role: 'viewer' })]
    await startHealth(ours)
    expect([await getConfiguration(theirs), await listHealth(theirs), await getCustomerHealth(theirs, { customerNo: 1 })]).toEqual([null, null, null])
    await expect(publishConfiguration(theirs, {})).rejects.toMatchObject({ code: 'missing' })
    for (const attempt of [() => startHealth(viewer), () => takeSnapshots(viewer), () => saveDraft(viewer, { definition: onlyPulse }), () => publishConfiguration(viewer, {})]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
    }
  })
})
