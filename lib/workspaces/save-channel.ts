import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { channels } from '../db/schema/workspaces.ts'
import { Refusal } from '../shared/refusal.ts'
import { placeKey } from './place-key.ts'
import { resolvePlaces } from './resolve-places.ts'

export const SaveChannel = z.object({
  /** The one to rename; left out, a new one is made. */
  channelNo: z.coerce.number().int().positive().optional(),
  name: z.string().trim().min(1, 'Please fill this in.').max(60),
})

const TAKEN = 'There is a channel with this name already.'

/** Adds a channel, or renames one. The key stays, so that files and figures keep naming the same. */
export async function saveChannel(scope: Scope, { channelNo, name }: z.infer<typeof SaveChannel>): Promise<void> {
  scope.require('workspace.edit')
  await scope.write(async (tx) => {
    const here = eq(channels.workspaceId, scope.workspaceId)
    if (channelNo) {
      const renamed = await tx.update(channels).set({ name }).where(and(here, eq(channels.channelNo, channelNo))).returning()
      if (renamed.length === 0) throw new Refusal('missing', 'This channel does not exist.')
    } else {
      const known = await tx.select().from(channels).where(and(here, eq(channels.key, placeKey(name))))
      if (known.length > 0) throw new Refusal('conflict', TAKEN, { fields: { name: TAKEN } })
      await resolvePlaces(tx, scope.workspaceId, 'channel', [name])
    }
    await scope.audit(tx, 'channel.save', name)
  })
}
