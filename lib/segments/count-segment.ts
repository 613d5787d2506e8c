import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { localToday } from '../workspaces/local-today.ts'
import { type GetSegment, getSegment } from './get-segment.ts'
import { segmentCondition } from './segment-condition.ts'

/** How many customers a saved segment has today. */
export async function countSegment(scope: Scope, input: z.infer<typeof GetSegment>): Promise<number> {
  const { rule } = await getSegment(scope, input)
  const holds = segmentCondition(rule, { workspaceId: scope.workspaceId, today: localToday(scope) })
  return scope.read((tx) => tx.$count(customers, and(eq(customers.workspaceId, scope.workspaceId), holds)))
}
