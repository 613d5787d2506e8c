import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { segments } from '../db/schema/segments.ts'
import { Refusal } from '../shared/refusal.ts'
import { CreateSegment } from './create-segment.ts'
import { GetSegment } from './get-segment.ts'

export const SaveSegment = GetSegment.extend(CreateSegment.shape)

/** Changes a segment's name and rule; whatever uses it follows at once. */
export async function saveSegment(scope: Scope, input: z.infer<typeof SaveSegment>) {
  scope.require('segment.edit')
  const [saved] = await scope.write((tx) => tx.update(segments).set({ name: input.name, rule: { ...input.rule }, updatedAt: new Date() })
    .where(and(eq(segments.workspaceId, scope.workspaceId), eq(segments.segmentNo, input.segmentNo)))
    .returning({ segmentNo: segments.segmentNo, key: segments.key }))
  if (!saved) throw new Refusal('missing', 'This segment is not there.')
  return saved
}
