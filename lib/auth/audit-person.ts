import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { memberships } from '../db/schema/identity.ts'
import { auditEntries } from '../db/schema/workspaces.ts'

/** Writes what somebody did to their own account into the trail of every workspace they can enter with it. */
export async function auditPerson(tx: Tx, person: { id: string; name: string }, action: string, subject: string): Promise<void> {
  const theirs = await tx.select({ workspaceId: memberships.workspaceId }).from(memberships).where(eq(memberships.userId, person.id))
  for (const { workspaceId } of theirs) {
    await tx.execute(sql`select enter_workspace(${workspaceId})`)
    await tx.insert(auditEntries).values({ workspaceId, actorKind: 'member', actorId: person.id, actorName: person.name, action, subject })
  }
}
