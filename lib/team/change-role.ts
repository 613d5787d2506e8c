import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { memberships } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'
import { keepAnOwner } from './keep-an-owner.ts'
import { requireMayManage } from './may-manage.ts'

export const ChangeRole = z.object({ userId: z.uuid(), role: z.enum(['owner', 'admin', 'editor', 'viewer']) })

/** Gives a member another role; it holds from their next request on. */
export async function changeRole(scope: Scope, input: z.infer<typeof ChangeRole>): Promise<void> {
  requireMayManage(scope, input.role)
  await scope.write(async (tx) => {
    const member = await lockMember(tx, scope, input.userId)
    requireMayManage(scope, member.role)
    if (member.role === input.role) return
    if (member.role === 'owner') await keepAnOwner(tx, scope.workspaceId, input.userId)
    await tx.update(memberships).set({ role: input.role }).where(and(eq(memberships.workspaceId, scope.workspaceId), eq(memberships.userId, input.userId)))
    await scope.audit(tx, 'member.role', input.userId, { from: member.role, to: input.role })
  })
}

/** The membership, held until the transaction ends; a stranger's is missing. */
export async function lockMember(tx: Tx, scope: Scope, userId: string): Promise<typeof memberships.$inferSelect> {
  const [member] = await tx.select().from(memberships).where(and(eq(memberships.workspaceId, scope.workspaceId), eq(memberships.userId, userId))).for('update')
  if (!member) throw new Refusal('missing', 'This person is not a member.')
  return member
}
