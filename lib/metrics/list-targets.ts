import { eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { targets } from '../db/schema/workspaces.ts'

/** The workspace's own goals: metric → value in the metric's unit, money in minor units. */
export async function listTargets(scope: Scope): Promise<Map<string, number>> {
  scope.require('metric.read')
  const rows = await scope.read((tx) => tx.select({ metric: targets.metric, value: targets.value }).from(targets).where(eq(targets.workspaceId, scope.workspaceId)))
  return new Map(rows.map(({ metric, value }) => [metric, value]))
}
