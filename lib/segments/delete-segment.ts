import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { healthConfigurations } from '../db/schema/health.ts'
import { segments } from '../db/schema/segments.ts'
import { Refusal } from '../shared/refusal.ts'
import type { GetSegment } from './get-segment.ts'

/** Removes a segment that nothing leans on. A health configuration keeps its segment, for its history would become unreadable. */
export async function deleteSegment(scope: Scope, input: z.infer<typeof GetSegment>) {
  scope.require('segment.edit')
  return scope.write(async (tx) => {
    const [used] = await tx.select({ name: healthConfigurations.name }).from(healthConfigurations)
      .where(and(eq(healthConfigurations.workspaceId, scope.workspaceId), eq(healthConfigurations.segmentNo, input.segmentNo))).limit(1)
    if (used) throw new Refusal('conflict', 'The health score "{name}" uses this segment. Give it another one first.', { details: { name: used.name } })
    const [gone] = await tx.delete(segments).where(and(eq(segments.workspaceId, scope.workspaceId), eq(segments.segmentNo, input.segmentNo))).returning({ name: segments.name })
    if (!gone) throw new Refusal('missing', 'This segment is not there.')
    return gone
  })
}
