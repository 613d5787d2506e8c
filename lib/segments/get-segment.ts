import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { segments } from '../db/schema/segments.ts'
import { Refusal } from '../shared/refusal.ts'
import { Rule } from './rule.ts'

export const GetSegment = z.object({ segmentNo: z.coerce.number().int().positive() })

/** A saved segment with its rule, or a refusal. */
export async function getSegment(scope: Scope, input: z.infer<typeof GetSegment>) {
  scope.require('segment.read')
  const [segment] = await scope.read((tx) => tx.select({ segmentNo: segments.segmentNo, key: segments.key, name: segments.name, rule: segments.rule })
    .from(segments).where(and(eq(segments.workspaceId, scope.workspaceId), eq(segments.segmentNo, input.segmentNo))))
  if (!segment) throw new Refusal('missing', 'This segment is not there.')
  return { ...segment, rule: Rule.parse(segment.rule) }
}
