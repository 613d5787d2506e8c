import { and, eq, type SQL } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { segments } from '../db/schema/segments.ts'
import { Rule } from '../segments/rule.ts'
import { segmentCondition } from '../segments/segment-condition.ts'
import type { Day } from '../shared/day.ts'
import { Refusal } from '../shared/refusal.ts'

/** The rule of a segment as a condition over `customers`, or null where no segment is asked for. */
export async function segmentFilter(tx: Tx, scope: Scope, today: Day, segmentNo: number | undefined): Promise<SQL | null> {
  if (!segmentNo) return null
  const [segment] = await tx.select().from(segments).where(and(eq(segments.workspaceId, scope.workspaceId), eq(segments.segmentNo, segmentNo)))
  if (!segment) throw new Refusal('missing', 'There is no such segment.')
  return segmentCondition(Rule.parse(segment.rule), { workspaceId: scope.workspaceId, today })
}
