import { desc, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { apiKeys, users } from '../db/schema/identity.ts'

export interface ApiKey {
  keyId: string
  name: string
  prefix: string
  abilities: string[]
  madeBy: string | null
  madeAt: Date
  usedAt: Date | null
  revokedAt: Date | null
}

/** The keys of the API, latest first; of each only its first characters are known. */
export async function listApiKeys(scope: Scope): Promise<ApiKey[]> {
  scope.require('key.manage')
  return scope.read((tx) => tx
    .select({ keyId: apiKeys.id, name: apiKeys.name, prefix: apiKeys.prefix, abilities: apiKeys.abilities, madeBy: users.name, madeAt: apiKeys.createdAt, usedAt: apiKeys.usedAt, revokedAt: apiKeys.revokedAt })
    .from(apiKeys).leftJoin(users, eq(users.id, apiKeys.createdBy))
    .where(eq(apiKeys.workspaceId, scope.workspaceId)).orderBy(desc(apiKeys.createdAt)))
}
