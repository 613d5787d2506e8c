import { desc, eq, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { memberships, workspaces } from '../db/schema/identity.ts'

/** The slug of the workspace a person was in last, or null where they are in none. */
export async function lastWorkspace(db: Database, userId: string): Promise<string | null> {
  const [row] = await db.orm.select({ slug: workspaces.slug })
    .from(memberships).innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
    .where(eq(memberships.userId, userId))
    .orderBy(sql`${memberships.seenAt} desc nulls last`, desc(memberships.createdAt)).limit(1)
  return row?.slug ?? null
}
