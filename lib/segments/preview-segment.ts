import { and, asc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { localToday } from '../workspaces/local-today.ts'
import { Rule } from './rule.ts'
import { segmentCondition } from './segment-condition.ts'

export const PreviewSegment = z.object({ rule: Rule })

const SHOWN = 8

/** How many customers a rule holds for today, of how many, and the first of them by name. */
export async function previewSegment(scope: Scope, input: z.infer<typeof PreviewSegment>) {
  scope.require('segment.read')
  const ours = eq(customers.workspaceId, scope.workspaceId)
  const holds = segmentCondition(input.rule, { workspaceId: scope.workspaceId, today: localToday(scope) })
  return scope.read(async (tx) => {
    const [counted] = await tx.select({ size: sql<number>`count(*) filter (where ${holds})::int`, customers: sql<number>`count(*)::int` }).from(customers).where(ours)
    const first = await tx.select({ customerNo: customers.customerNo, name: customers.name, plan: customers.plan })
      .from(customers).where(and(ours, holds)).orderBy(asc(customers.nameSearch), asc(customers.customerNo)).limit(SHOWN)
    return { size: counted?.size ?? 0, customers: counted?.customers ?? 0, first }
  })
}
