import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { workerScope } from '../../lib/auth/worker-scope.ts'
import { measure } from '../../lib/metrics/measure.ts'
import { METRICS } from '../../lib/metrics/registry.ts'
import { type FreshDatabase, freshDatabase } from '../../lib/test/fresh-database.ts'
import { memberOf } from '../../lib/test/workspace.ts'
import { localToday } from '../../lib/workspaces/local-today.ts'
import { calendarOf } from './demo/calendar.ts'
import { plantDemo } from './plant-demo.ts'
import { removeDemo } from './remove-demo.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})

it('plants a company in which every metric has something to show, and removes all of it', async () => {
  const { db } = database
  const ours = await memberOf()
  const { workspace, password } = await plantDemo(db)
  expect(password).toHaveLength(12)
  const scope = await workerScope(db, workspace, { kind: 'operator', id: 'test', name: 'Test' })
  if (!scope) throw new Error('There is no demo.')
  expect(scope.workspace.isDemo).toBe(true)
  const calendar = calendarOf(localToday(scope))
  const measured = await measure(scope, { metrics: METRICS.map(({ key }) => ({ metric: key })), from: calendar.first, to: calendar.today, grain: 'month' })
  expect(measured.filter(({ value }) => value === null).map(({ metric }) => metric.key)).toEqual([])
  const at = (key: string, day: string) => measured.find(({ metric }) => metric.key === key)?.buckets.find(({ from }) => from === day)?.value ?? Number.NaN
  expect(at('nps', calendar.badFrom)).toBeLessThan(at('nps', calendar.badTo))
  expect(at('contact_volume', calendar.badFrom)).toBeGreaterThan(2 * at('contact_volume', calendar.badTo))

  await removeDemo(db)
  const [left] = await db.orm.execute<{ workspaces: number; demo: number }>(sql`select (select count(*)::int from workspaces where is_demo) as workspaces, (select count(*)::int from users where email like 'demo@%') as demo`)
  expect(left).toEqual({ workspaces: 0, demo: 0 })
  expect(await removeDemo(db)).toBe(0)
  expect(await workerScope(db, ours.workspace.slug, ours.actor)).not.toBeNull()
}, 180_000)
