import { asc, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { channels } from '../db/schema/workspaces.ts'

export interface Channel {
  channelNo: number
  key: string
  name: string
}

export async function listChannels(scope: Scope): Promise<Channel[]> {
  scope.require('metric.read')
  return scope.read((tx) => tx.select({ channelNo: channels.channelNo, key: channels.key, name: channels.name })
    .from(channels).where(eq(channels.workspaceId, scope.workspaceId)).orderBy(asc(channels.channelNo)))
}
