import { asc, eq, sql } from 'drizzle-orm'
import type { Role } from '../auth/abilities.ts'
import type { Scope } from '../auth/scope.ts'
import { memberships, users } from '../db/schema/identity.ts'

export interface Member {
  userId: string
  name: string
  email: string
  emailVerified: boolean
  role: Role
  since: Date
  seenAt: Date | null
}

/** Who is in the workspace, owners first. */
export async function listMembers(scope: Scope): Promise<Member[]> {
  scope.require('member.read')
  return scope.read((tx) => tx
    .select({
      userId: users.id, name: users.name, email: users.email, emailVerified: sql<boolean>`${users.emailVerifiedAt} is not null`,
      role: memberships.role, since: memberships.createdAt, seenAt: memberships.seenAt,
    })
    .from(memberships).innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.workspaceId, scope.workspaceId))
    .orderBy(sql`array_position(array['owner','admin','editor','viewer'], ${memberships.role})`, asc(users.name)))
}
