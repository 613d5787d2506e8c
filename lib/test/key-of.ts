import { randomBytes } from 'node:crypto'
import { ABILITIES, type Ability } from '../auth/abilities.ts'
import type { Scope } from '../auth/scope.ts'
import { hashToken } from '../auth/tokens.ts'
import { appDatabase } from '../db/database.ts'
import { apiKeys } from '../db/schema/identity.ts'

/** A bearer key of a workspace with these abilities; all of them unless said. */
export async function keyOf(scope: Scope, abilities: readonly Ability[] = ABILITIES): Promise<string> {
  const key = `peil_${randomBytes(32).toString('base64url')}`
  await appDatabase().orm.insert(apiKeys).values({ hash: hashToken(key), workspaceId: scope.workspaceId, name: 'Test', prefix: key.slice(0, 12), abilities: [...abilities] })
  return key
}
