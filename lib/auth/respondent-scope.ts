import { and, eq, getTableColumns, inArray } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { tokens, workspaces } from '../db/schema/identity.ts'
import { makeScope, type Scope } from './scope.ts'
import { hashToken } from './tokens.ts'

export interface RespondentLink {
  scope: Scope
  surveyNo: number
  /** Set for a personal link: one answer by one person. */
  invitationNo: number | null
  /** A personal link that was answered, or whose time is over. It keeps its page, so that its holder hears why. */
  state: 'open' | 'used' | 'expired'
}

/** The scope of somebody who holds the public link of a survey or a personal one. Null where the link leads nowhere. */
export async function respondentScope(db: Database, token: string): Promise<RespondentLink | null> {
  const [row] = await db.orm
    .select({ workspace: getTableColumns(workspaces), token: getTableColumns(tokens) })
    .from(tokens).innerJoin(workspaces, eq(workspaces.id, tokens.workspaceId))
    .where(and(eq(tokens.hash, hashToken(token)), inArray(tokens.purpose, ['survey', 'invitation'])))
  if (!row) return null
  const { usedAt, expiresAt, subject, hash } = row.token
  const state = usedAt ? 'used' : expiresAt && expiresAt < new Date() ? 'expired' : 'open'
  const scope = makeScope(db, row.workspace, { kind: 'respondent', id: hash.toString('hex').slice(0, 12), name: 'respondent' }, ['response.record'])
  return { scope, surveyNo: Number(subject.surveyNo), invitationNo: subject.invitationNo === undefined ? null : Number(subject.invitationNo), state }
}
