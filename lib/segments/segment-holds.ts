import type { SQL } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { localToday } from '../workspaces/local-today.ts'
import { getSegment } from './get-segment.ts'
import { segmentCondition } from './segment-condition.ts'
import { segmentNoOf } from './segment-no-of.ts'

/** The rule of the segment with this key as a condition over `customers`, as of today. */
export async function segmentHolds(scope: Scope, key: string): Promise<SQL> {
  const { rule } = await getSegment(scope, { segmentNo: await segmentNoOf(scope, key) })
  return segmentCondition(rule, { workspaceId: scope.workspaceId, today: localToday(scope) })
}
