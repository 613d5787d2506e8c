import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { touchpoints } from '../db/schema/workspaces.ts'

/** The number of a touchpoint by its key, or null where the workspace has none of that key. */
export async function findTouchpointNo(scope: Scope, tx: Tx, key: string): Promise<number | null> {
  const [row] = await tx.select({ touchpointNo: touchpoints.touchpointNo }).from(touchpoints)
    .where(and(eq(touchpoints.workspaceId, scope.workspaceId), eq(touchpoints.key, key)))
  return row?.touchpointNo ?? null
}
