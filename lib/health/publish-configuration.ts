import { and, eq, max } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { healthConfigurations } from '../db/schema/health.ts'
import { Refusal } from '../shared/refusal.ts'
import { CONFIGURATION_NO } from './get-configuration.ts'
import { takeSnapshots } from './take-snapshots.ts'

export const PublishConfiguration = z.object({ note: z.string().trim().max(500).default('') })

/** Makes the draft the next version, which never changes again, and scores everybody by it as of today. */
export async function publishConfiguration(scope: Scope, input: z.input<typeof PublishConfiguration>) {
  scope.require('health.edit')
  const { note } = PublishConfiguration.parse(input)
  const c = healthConfigurations
  const mine = and(eq(c.workspaceId, scope.workspaceId), eq(c.configurationNo, CONFIGURATION_NO))
  const published = await scope.write(async (tx) => {
    const [draft] = await tx.select().from(c).where(and(mine, eq(c.version, 0))).for('update')
    if (!draft) throw new Refusal('missing', 'There is no health score yet.')
    const [last] = await tx.select({ version: max(c.version) }).from(c).where(mine)
    const version = (last?.version ?? 0) + 1
    await tx.insert(c).values({ ...draft, version, note, author: scope.actor.name, createdAt: new Date(), publishedAt: new Date() })
    await scope.audit(tx, 'health.publish', `health score version ${version}`, { note })
    return { version }
  })
  const { written } = await takeSnapshots(scope)
  return { ...published, written }
}
