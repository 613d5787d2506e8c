import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { memberships } from '../db/schema/identity.ts'
import { lockMember } from './change-role.ts'
import { keepAnOwner } from './keep-an-owner.ts'
import { requireMayManage } from './may-manage.ts'

export const RemoveMember = z.object({ userId: z.uuid() })

/** Takes somebody out of the workspace; from their next request on it is not there for them. */
export async function removeMember(scope: Scope, input: z.infer<typeof RemoveMember>): Promise<void> {
  scope.require('member.manage')
  await scope.write(async (tx) => {
    const member = await lockMember(tx, scope, input.userId)
    requireMayManage(scope, member.role)
    await endMembership(tx, scope, member, 'member.remove')
  })
}

/** Leaves the workspace oneself, whatever one's role. */
export async function leaveWorkspace(scope: Scope): Promise<void> {
  await scope.write(async (tx) => endMembership(tx, scope, await lockMember(tx, scope, scope.actor.id), 'member.leave'))
}

async function endMembership(tx: Tx, scope: Scope, member: typeof memberships.$inferSelect, action: string): Promise<void> {
  if (member.role === 'owner') await keepAnOwner(tx, scope.workspaceId, member.userId)
  await tx.delete(memberships).where(and(eq(memberships.workspaceId, scope.workspaceId), eq(memberships.userId, member.userId)))
  await scope.audit(tx, action, member.userId, { role: member.role })
}
