import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { channels } from '../db/schema/workspaces.ts'

/** The number of a channel by its key; it is made at its first use. */
export async function findOrMakeChannel(scope: Scope, tx: Tx, key: string): Promise<number | null> {
  const known = () => tx.select({ channelNo: channels.channelNo }).from(channels).where(and(eq(channels.workspaceId, scope.workspaceId), eq(channels.key, key)))
  const [found] = await known()
  if (found) return found.channelNo
  const channelNo = await reserveNumbers(tx, scope.workspaceId, 'channel')
  await tx.insert(channels).values({ workspaceId: scope.workspaceId, channelNo, key, name: key }).onConflictDoNothing()
  return (await known())[0]?.channelNo ?? null
}
