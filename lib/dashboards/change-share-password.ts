import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { hashPassword } from '../auth/passwords.ts'
import type { Scope } from '../auth/scope.ts'
import { shareLinks } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import { SharePassword } from './create-share-link.ts'
import { RevokeShareLink } from './revoke-share-link.ts'

export const ChangeSharePassword = RevokeShareLink.extend({ password: SharePassword.optional() })

/** Gives a link another password, or none. Whoever came in with the old one is asked again. */
export async function changeSharePassword(scope: Scope, input: z.infer<typeof ChangeSharePassword>): Promise<{ shareNo: number; hasPassword: boolean }> {
  scope.require('share.manage')
  const passwordHash = input.password ? await hashPassword(input.password) : null
  return scope.write(async (tx) => {
    const [changed] = await tx.update(shareLinks).set({ passwordHash })
      .where(and(eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.shareNo, input.shareNo), isNull(shareLinks.revokedAt))).returning({ shareNo: shareLinks.shareNo })
    if (!changed) throw new Refusal('missing', 'This link is not there, or it has been withdrawn already.')
    await scope.audit(tx, 'share.password', `share link ${changed.shareNo}`, { hasPassword: passwordHash !== null })
    return { shareNo: changed.shareNo, hasPassword: passwordHash !== null }
  })
}
