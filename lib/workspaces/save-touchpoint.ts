import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { touchpoints } from '../db/schema/workspaces.ts'
import { Refusal } from '../shared/refusal.ts'
import { placeKey } from './place-key.ts'
import { resolvePlaces } from './resolve-places.ts'

export const SaveTouchpoint = z.object({
  /** The one to change; left out, a new one is made. */
  touchpointNo: z.coerce.number().int().positive().optional(),
  name: z.string().trim().min(1, 'Please fill this in.').max(60),
  stage: z.string().trim().max(60).optional(),
})

const TAKEN = 'There is a touchpoint with this name already.'

/** Adds a touchpoint at the end of the journey, or changes name and stage of one. The key stays. */
export async function saveTouchpoint(scope: Scope, { touchpointNo, name, stage = '' }: z.infer<typeof SaveTouchpoint>): Promise<void> {
  scope.require('workspace.edit')
  await scope.write(async (tx) => {
    const number = touchpointNo ?? (await addTouchpoint(tx, scope, name))
    const changed = await tx.update(touchpoints).set({ name, stage: stage || null })
      .where(and(eq(touchpoints.workspaceId, scope.workspaceId), eq(touchpoints.touchpointNo, number))).returning()
    if (changed.length === 0) throw new Refusal('missing', 'This touchpoint does not exist.')
    await scope.audit(tx, 'touchpoint.save', name)
  })
}

async function addTouchpoint(tx: Tx, scope: Scope, name: string): Promise<number> {
  const known = await tx.select().from(touchpoints).where(and(eq(touchpoints.workspaceId, scope.workspaceId), eq(touchpoints.key, placeKey(name))))
  if (known.length > 0) throw new Refusal('conflict', TAKEN, { fields: { name: TAKEN } })
  return (await resolvePlaces(tx, scope.workspaceId, 'touchpoint', [name])).get(name) ?? 0
}
