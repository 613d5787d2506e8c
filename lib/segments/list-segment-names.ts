import { asc, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { segments } from '../db/schema/segments.ts'

/** The segments by name, to choose from; without sizes. */
export async function listSegmentNames(scope: Scope) {
  scope.require('segment.read')
  return scope.read((tx) => tx.select({ segmentNo: segments.segmentNo, key: segments.key, name: segments.name }).from(segments)
    .where(eq(segments.workspaceId, scope.workspaceId)).orderBy(asc(segments.name)))
}
