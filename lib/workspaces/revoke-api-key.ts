import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { apiKeys } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

export const RevokeApiKey = z.object({ keyId: z.uuid() })

/** Ends a key; its next request is refused. */
export async function revokeApiKey(scope: Scope, input: z.infer<typeof RevokeApiKey>): Promise<void> {
  scope.require('key.manage')
  await scope.write(async (tx) => {
    const [key] = await tx.update(apiKeys).set({ revokedAt: sql`now()` })
      .where(and(eq(apiKeys.workspaceId, scope.workspaceId), eq(apiKeys.id, input.keyId), isNull(apiKeys.revokedAt)))
      .returning({ name: apiKeys.name })
    if (!key) throw new Refusal('missing', 'This key does not exist or was revoked already.')
    await scope.audit(tx, 'key.revoke', key.name)
  })
}
