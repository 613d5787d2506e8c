import { asc, eq } from 'drizzle-orm'
import type { Role } from '../auth/abilities.ts'
import type { Database } from '../db/database.ts'
import { memberships, workspaces } from '../db/schema/identity.ts'

export interface OwnWorkspace {
  slug: string
  name: string
  role: Role
  isDemo: boolean
}

/** The workspaces a person can enter, by name. */
export function listWorkspaces(db: Database, userId: string): Promise<OwnWorkspace[]> {
  return db.orm.select({ slug: workspaces.slug, name: workspaces.name, role: memberships.role, isDemo: workspaces.isDemo })
    .from(memberships).innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
    .where(eq(memberships.userId, userId)).orderBy(asc(workspaces.name))
}
