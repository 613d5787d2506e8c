import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { targets } from '../db/schema/workspaces.ts'
import { Refusal } from '../shared/refusal.ts'

export const RemoveTarget = z.object({ metric: z.string().max(60) })

/** Takes the workspace's goal for a metric away. */
export async function removeTarget(scope: Scope, input: z.infer<typeof RemoveTarget>) {
  scope.require('target.edit')
  await scope.write(async (tx) => {
    const [gone] = await tx.delete(targets).where(and(eq(targets.workspaceId, scope.workspaceId), eq(targets.metric, input.metric))).returning({ value: targets.value })
    if (!gone) throw new Refusal('missing', 'There is no target for this metric.')
    await scope.audit(tx, 'target.remove', `metric ${input.metric}`, gone)
  })
  return input
}
