import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { channels } from '../db/schema/workspaces.ts'
import { Refusal } from '../shared/refusal.ts'
import { placeKey } from './place-key.ts'

export const SaveChannel = z.object({
  /** The one to rename; left out, a new one is made. */
  channelNo: z.coerce.number().int().positive().optional(),
  name: z.string().trim().min(1, 'Please fill this in.').max(60),
})

/** Adds a channel, or renames one. The key stays, so that files and figures keep naming the same. */
export async function saveChannel(scope: Scope, { channelNo, name }: z.infer<typeof SaveChannel>): Promise<void> {
  scope.require('workspace.edit')
  await scope.write(async (tx) => {
    const saved = channelNo
      ? await tx.update(channels).set({ name }).where(and(eq(channels.workspaceId, scope.workspaceId), eq(channels.channelNo, channelNo))).returning()
      : await tx.insert(channels).values({ workspaceId: scope.workspaceId, channelNo: await reserveNumbers(tx, scope.workspaceId, 'channel'), key: placeKey(name), name }).onConflictDoNothing().returning()
    if (saved.length === 0) throw channelNo ? new Refusal('missing', 'This channel does not exist.') : new Refusal('conflict', 'There is a channel with this name already.', { fields: { name: 'There is a channel with this name already.' } })
    await scope.audit(tx, 'channel.save', name)
  })
}
