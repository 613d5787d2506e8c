import { eq } from 'drizzle-orm'
import type { Role } from '../auth/abilities.ts'
import { findToken } from '../auth/tokens.ts'
import type { Database } from '../db/database.ts'
import { users, workspaces } from '../db/schema/identity.ts'

export interface OpenInvite {
  email: string
  role: Role
  inviter: string
  workspaceName: string
  /** Whether somebody has an account with the invited address already. */
  known: boolean
}

/** What the holder of an invitation's link is asked to accept, or null where the link leads nowhere. */
export async function findInvite(db: Database, token: string): Promise<OpenInvite | null> {
  const row = await findToken(db.orm, 'invite', token)
  if (!row?.workspaceId || !row.email) return null
  const [workspace] = await db.orm.select({ name: workspaces.name }).from(workspaces).where(eq(workspaces.id, row.workspaceId))
  const [user] = await db.orm.select({ id: users.id }).from(users).where(eq(users.email, row.email))
  if (!workspace) return null
  return { email: row.email, role: row.subject.role as Role, inviter: String(row.subject.inviter), workspaceName: workspace.name, known: user !== undefined }
}
