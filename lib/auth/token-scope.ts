import { eq } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { workspaces } from '../db/schema/identity.ts'
import type { Ability } from './abilities.ts'
import { makeScope, type Scope } from './scope.ts'
import { findToken, type Token } from './tokens.ts'

export interface TokenScope {
  scope: Scope
  token: Token
}

const DOORS = {
  survey: { actor: 'respondent', abilities: ['response.record'] },
  invitation: { actor: 'respondent', abilities: ['response.record'] },
  unsubscribe: { actor: 'respondent', abilities: ['contact.unsubscribe'] },
  share: { actor: 'share', abilities: ['share.open', 'metric.read'] },
} as const satisfies Record<string, { actor: 'respondent' | 'share'; abilities: readonly Ability[] }>

/** The scope of somebody without an account who holds a link: a respondent or the viewer of a shared dashboard. Null where the link leads nowhere. */
export async function tokenScope(db: Database, purpose: keyof typeof DOORS, token: string): Promise<TokenScope | null> {
  const row = await findToken(db.orm, purpose, token)
  if (!row?.workspaceId) return null
  const [workspace] = await db.orm.select().from(workspaces).where(eq(workspaces.id, row.workspaceId))
  if (!workspace) return null
  const { actor, abilities } = DOORS[purpose]
  return { scope: makeScope(db, workspace, { kind: actor, id: row.hash.toString('hex').slice(0, 12), name: actor }, abilities), token: row }
}
