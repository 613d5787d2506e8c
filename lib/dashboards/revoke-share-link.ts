import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { shareLinks } from '../db/schema/dashboards.ts'
import { tokens } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

export const RevokeShareLink = z.object({ shareNo: z.coerce.number().int().positive().max(2_147_483_647) })

/** Withdraws a link: its next request finds nothing. */
export async function revokeShareLink(scope: Scope, input: z.infer<typeof RevokeShareLink>): Promise<{ shareNo: number }> {
  scope.require('share.manage')
  return scope.write(async (tx) => {
    const [revoked] = await tx.update(shareLinks).set({ revokedAt: sql`now()` })
      .where(and(eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.shareNo, input.shareNo), isNull(shareLinks.revokedAt)))
      .returning({ shareNo: shareLinks.shareNo, name: shareLinks.name, tokenHash: shareLinks.tokenHash })
    if (!revoked) throw new Refusal('missing', 'This link is not there, or it has been withdrawn already.')
    await tx.update(tokens).set({ usedAt: sql`now()` }).where(and(eq(tokens.hash, revoked.tokenHash), eq(tokens.workspaceId, scope.workspaceId)))
    await scope.audit(tx, 'share.revoke', `share link ${revoked.shareNo}`, { name: revoked.name })
    return { shareNo: revoked.shareNo }
  })
}
