import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { apiKeys, workspaces } from '../db/schema/identity.ts'
import { ABILITIES, type Ability } from './abilities.ts'
import { makeScope, type Scope } from './scope.ts'
import { hashToken } from './tokens.ts'

/** The scope of a bearer key of the API, or null where the key is unknown or revoked. */
export async function keyScope(db: Database, key: string): Promise<Scope | null> {
  const [row] = await db.orm
    .select({ workspace: getTableColumns(workspaces), key: getTableColumns(apiKeys) })
    .from(apiKeys)
    .innerJoin(workspaces, eq(workspaces.id, apiKeys.workspaceId))
    .where(and(eq(apiKeys.hash, hashToken(key)), isNull(apiKeys.revokedAt)))
  if (!row) return null
  // Once a minute is enough to tell a person whether a key is still in use.
  await db.orm.update(apiKeys).set({ usedAt: sql`now()` })
    .where(and(eq(apiKeys.id, row.key.id), sql`coalesce(${apiKeys.usedAt}, '-infinity') < now() - interval '1 minute'`))
  const held = row.key.abilities.filter((name): name is Ability => (ABILITIES as readonly string[]).includes(name))
  return makeScope(db, row.workspace, { kind: 'key', id: row.key.id, name: row.key.name }, held)
}
