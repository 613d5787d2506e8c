import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { touchpoints } from '../db/schema/workspaces.ts'
import { Refusal } from '../shared/refusal.ts'
import { placeKey } from './place-key.ts'

export const SaveTouchpoint = z.object({
  /** The one to change; left out, a new one is made. */
  touchpointNo: z.coerce.number().int().positive().optional(),
  name: z.string().trim().min(1, 'Please fill this in.').max(60),
  stage: z.string().trim().max(60).optional(),
})

/** Adds a touchpoint at the end of the journey, or changes name and stage of one. The key stays. */
export async function saveTouchpoint(scope: Scope, { touchpointNo, name, stage = '' }: z.infer<typeof SaveTouchpoint>): Promise<void> {
  scope.require('workspace.edit')
  await scope.write(async (tx) => {
    const values = { name, stage: stage || null }
    if (touchpointNo) {
      const changed = await tx.update(touchpoints).set(values).where(and(eq(touchpoints.workspaceId, scope.workspaceId), eq(touchpoints.touchpointNo, touchpointNo))).returning()
      if (changed.length === 0) throw new Refusal('missing', 'This touchpoint does not exist.')
    } else {
      const next = await reserveNumbers(tx, scope.workspaceId, 'touchpoint')
      const made = await tx.insert(touchpoints).values({ workspaceId: scope.workspaceId, touchpointNo: next, position: next, key: placeKey(name), ...values }).onConflictDoNothing().returning()
      if (made.length === 0) throw new Refusal('conflict', 'There is a touchpoint with this name already.', { fields: { name: 'There is a touchpoint with this name already.' } })
    }
    await scope.audit(tx, 'touchpoint.save', name)
  })
}
