import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { memberships, users, workspaces } from '../db/schema/identity.ts'
import { abilitiesOf } from './abilities.ts'
import { makeScope, type Scope } from './scope.ts'

/** The scope of a signed-in person in one of their workspaces, or null where they are no member. Read anew at each request, so a removal works at once. */
export async function memberScope(db: Database, userId: string, slug: string): Promise<Scope | null> {
  const [row] = await db.orm
    .select({ workspace: getTableColumns(workspaces), role: memberships.role, seenLately: sql<boolean>`coalesce(${memberships.seenAt} > now() - interval '1 minute', false)`, name: users.name })
    .from(memberships)
    .innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.userId, userId), eq(workspaces.slug, slug)))
  if (!row) return null
  if (!row.seenLately) await db.orm.update(memberships).set({ seenAt: sql`now()` }).where(and(eq(memberships.userId, userId), eq(memberships.workspaceId, row.workspace.id)))
  return makeScope(db, row.workspace, { kind: 'member', id: userId, name: row.name, role: row.role }, abilitiesOf(row.role))
}
