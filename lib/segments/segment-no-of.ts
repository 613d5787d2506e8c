import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { segments } from '../db/schema/segments.ts'
import { Refusal } from '../shared/refusal.ts'

/** The number of the segment with this key, or a refusal. */
export async function segmentNoOf(scope: Scope, key: string): Promise<number> {
  const [row] = await scope.read((tx) => tx.select({ segmentNo: segments.segmentNo }).from(segments)
    .where(and(eq(segments.workspaceId, scope.workspaceId), eq(segments.key, key))))
  if (!row) throw new Refusal('missing', 'This segment is not there.')
  return row.segmentNo
}
