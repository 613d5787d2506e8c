import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { targets } from '../db/schema/workspaces.ts'
import { minorDigits } from '../shared/money.ts'
import { findMetric } from './registry.ts'

/** `value` as a person says it: money in whole currency, shares in percent, time in hours. */
export const SetTarget = z.object({
  metric: z.string().max(60),
  value: z.coerce.number('A target is a number.').min(-1e12).max(1e12),
})

/** Sets the workspace's own goal for a metric, or changes it. Stored in the metric's unit: money in minor units. */
export async function setTarget(scope: Scope, input: z.infer<typeof SetTarget>) {
  scope.require('target.edit')
  const { key, unit } = findMetric(input.metric)
  const value = unit === 'money' ? Math.round(input.value * 10 ** minorDigits(scope.workspace.currency)) : input.value
  await scope.write(async (tx) => {
    const setAt = new Date()
    await tx.insert(targets).values({ workspaceId: scope.workspaceId, metric: key, value, setAt })
      .onConflictDoUpdate({ target: [targets.workspaceId, targets.metric], set: { value, setAt } })
    await scope.audit(tx, 'target.set', `metric ${key}`, { value })
  })
  return { metric: key, value }
}
