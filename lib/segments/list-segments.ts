import { asc, eq, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { segments } from '../db/schema/segments.ts'
import { localToday } from '../workspaces/local-today.ts'
import { Rule } from './rule.ts'
import { segmentCondition } from './segment-condition.ts'

/** Every segment by name with its size today, and how many customers there are at all; all sizes are counted in one pass. */
export async function listSegments(scope: Scope) {
  scope.require('segment.read')
  const context = { workspaceId: scope.workspaceId, today: localToday(scope) }
  return scope.read(async (tx) => {
    const rows = await tx.select({ segmentNo: segments.segmentNo, key: segments.key, name: segments.name, rule: segments.rule })
      .from(segments).where(eq(segments.workspaceId, scope.workspaceId)).orderBy(asc(segments.name))
    const saved = rows.map((row) => ({ ...row, rule: Rule.parse(row.rule) }))
    const counted = [sql`count(*)::int`, ...saved.map(({ rule }) => sql`count(*) filter (where ${segmentCondition(rule, context)})::int`)]
    const [sizes] = await tx.execute<{ sizes: number[] }>(sql`select array[${sql.join(counted, sql`, `)}] as sizes from ${customers} where ${customers.workspaceId} = ${scope.workspaceId}`)
    return { customers: sizes?.sizes[0] ?? 0, segments: saved.map((segment, index) => ({ ...segment, size: sizes?.sizes[index + 1] ?? 0 })) }
  })
}
