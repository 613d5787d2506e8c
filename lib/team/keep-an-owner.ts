import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { memberships } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

/** Refuses where this person is the last owner. Holds the owners' rows until the transaction ends, so that two cannot leave at once. */
export async function keepAnOwner(tx: Tx, workspaceId: number, userId: string): Promise<void> {
  const owners = await tx.select({ userId: memberships.userId }).from(memberships)
    .where(and(eq(memberships.workspaceId, workspaceId), eq(memberships.role, 'owner')))
    .orderBy(memberships.userId).for('update')
  if (owners.length === 1 && owners[0]?.userId === userId) throw new Refusal('conflict', 'A workspace keeps at least one owner. Make somebody else an owner first.')
}
