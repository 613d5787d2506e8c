import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Role } from '../auth/abilities.ts'
import type { Scope } from '../auth/scope.ts'
import { tokens } from '../db/schema/identity.ts'

export interface Invite {
  email: string
  role: Role
  inviter: string
  sentAt: Date
  expired: boolean
}

/** The invitations nobody has accepted yet, latest first. */
export async function listInvites(scope: Scope): Promise<Invite[]> {
  scope.require('member.manage')
  const rows = await scope.read((tx) => tx
    .select({ email: tokens.email, subject: tokens.subject, sentAt: tokens.createdAt, expired: sql<boolean>`${tokens.expiresAt} <= now()` })
    .from(tokens)
    .where(and(eq(tokens.workspaceId, scope.workspaceId), eq(tokens.purpose, 'invite'), isNull(tokens.usedAt)))
    .orderBy(desc(tokens.createdAt)))
  return rows.map(({ email, subject, sentAt, expired }) => ({ email: email ?? '', role: subject.role as Role, inviter: String(subject.inviter), sentAt, expired }))
}
