import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { resolvePlaces } from '../workspaces/resolve-places.ts'

/** The number of a channel by its key; it is made at its first use. */
export async function findOrMakeChannel(scope: Scope, tx: Tx, key: string): Promise<number | null> {
  return (await resolvePlaces(tx, scope.workspaceId, 'channel', [key])).get(key) ?? null
}
