import { eq } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { workspaces } from '../db/schema/identity.ts'
import { abilitiesOf } from './abilities.ts'
import { type Actor, makeScope, type Scope } from './scope.ts'

/** The scope of a job or of an operator at the command line, for a workspace by number or slug; null where there is none. */
export async function workerScope(db: Database, workspace: number | string, actor: Actor): Promise<Scope | null> {
  const [row] = await db.orm.select().from(workspaces).where(typeof workspace === 'number' ? eq(workspaces.id, workspace) : eq(workspaces.slug, workspace))
  return row ? makeScope(db, row, actor, abilitiesOf('owner')) : null
}
