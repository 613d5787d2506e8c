import type { Tx } from '../../db/database.ts'
import { resolvePlaces } from '../../workspaces/resolve-places.ts'

interface Placed {
  values: { channel: string | null; touchpoint: string | null }
}

/** The channel and touchpoint numbers of rows that name them. */
export async function placesOf(tx: Tx, workspaceId: number, rows: Placed[]) {
  const channels = await resolvePlaces(tx, workspaceId, 'channel', rows.flatMap(({ values }) => values.channel ?? []))
  const touchpoints = await resolvePlaces(tx, workspaceId, 'touchpoint', rows.flatMap(({ values }) => values.touchpoint ?? []))
  return {
    channelOf: ({ values }: Placed) => (values.channel === null ? null : (channels.get(values.channel) ?? null)),
    touchpointOf: ({ values }: Placed) => (values.touchpoint === null ? null : (touchpoints.get(values.touchpoint) ?? null)),
  }
}
