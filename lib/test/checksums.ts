import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'

const TABLES = ['customers', 'contacts', 'subscriptions', 'subscription_spans', 'orders', 'order_lines', 'tickets', 'events', 'activity_days', 'event_names', 'surveys', 'questions', 'invitations', 'responses', 'answers', 'channels', 'touchpoints']

/** A checksum of all the rows that imports write, table by table: equal before and after means that nothing at all was changed. */
export function checksums(scope: Scope): Promise<Record<string, string>> {
  return scope.read(async (tx) => {
    const sums: Record<string, string> = {}
    for (const table of TABLES) {
      const [row] = await tx.execute<{ sum: string }>(sql`select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${sql.identifier(table)} t where workspace_id = ${scope.workspaceId}`)
      sums[table] = row?.sum ?? ''
    }
    return sums
  })
}
