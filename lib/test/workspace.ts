import { randomBytes } from 'node:crypto'
import { abilitiesOf, type Role } from '../auth/abilities.ts'
import { makeScope, type Scope } from '../auth/scope.ts'
import { appDatabase } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { createWorkspace } from '../workspaces/create-workspace.ts'

/** A workspace of its own for one test, seen by a member with the role. */
export async function memberOf(options: { role?: Role; timeZone?: string; currency?: string } = {}): Promise<Scope> {
  const db = appDatabase()
  const unique = randomBytes(5).toString('hex')
  const [user] = await db.orm.insert(users).values({ email: `anna-${unique}@example.com`, name: 'Anna' }).returning()
  if (!user) throw new Error('The test user was not made.')
  const workspace = await createWorkspace(db, { name: `Test ${unique}`, timeZone: options.timeZone ?? 'UTC', currency: options.currency ?? 'EUR', locale: 'en', ownerId: user.id })
  return makeScope(db, workspace, { kind: 'member', id: user.id, name: user.name, role: options.role ?? 'owner' }, abilitiesOf(options.role ?? 'owner'))
}
