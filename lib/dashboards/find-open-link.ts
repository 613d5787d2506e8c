import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { hashToken } from '../auth/tokens.ts'
import { shareLinks } from '../db/schema/dashboards.ts'
import { allowsSharing } from './allows-sharing.ts'

export type OpenLink = typeof shareLinks.$inferSelect

/** The link of a token, if at this moment it may be opened; null for unknown, withdrawn, expired and forbidden alike. */
export async function findOpenLink(scope: Scope, token: string): Promise<OpenLink | null> {
  scope.require('share.open')
  if (!allowsSharing(scope)) return null
  const [link] = await scope.read((tx) => tx.select().from(shareLinks).where(and(
    eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.tokenHash, hashToken(token)), isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, sql`now()`))))
  return link ?? null
}
