import { beforeAll, expect, it } from 'vitest'
import { customers } from '../../../db/schema/customers.ts'
import { healthSnapshots } from '../../../db/schema/health.ts'
import { freshDatabase } from '../../../test/fresh-database.ts'
import { memberOf } from '../../../test/workspace.ts'
import { measure } from '../../measure.ts'

beforeAll(freshDatabase)

it('is the mean of the last day with snapshots, without those that have too little data', async () => {
  const scope = await memberOf()
  const { workspaceId } = scope
  const snapshot = (takenOn: string, customerNo: number, score: number | null) => ({
    workspaceId, takenOn, customerNo, configurationNo: 1, version: 1, rawScore: score, score, coverage: score === null ? 20 : 100, parts: [],
    band: score === null ? 'not_enough_data' as const : score < 50 ? 'poor' as const : 'healthy' as const,
  })
  await scope.write(async (tx) => {
    await tx.insert(customers).values([1, 2, 3].map((customerNo) => ({ workspaceId, customerNo, externalId: `${customerNo}`, name: `${customerNo}`, nameSearch: `${customerNo}` })))
    await tx.insert(healthSnapshots).values([snapshot('2026-03-10', 1, 10), snapshot('2026-03-20', 1, 40), snapshot('2026-03-20', 2, 80), snapshot('2026-03-20', 3, null)])
  })
  const [result] = await measure(scope, { metrics: [{ metric: 'health_score' }], from: '2026-03-01', to: '2026-04-01' })
  expect(result).toMatchObject({ value: 60, n: 2, leftOut: { not_enough_data: 1 } })
  expect(result?.parts).toMatchObject({ poor: 1, concerning: 0, healthy: 1 })
})
