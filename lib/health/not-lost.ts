import { type SQL, sql } from 'drizzle-orm'
import type { HealthContext } from './signal-sql.ts'

/** Whose service has ended is a lost customer: the scores it had stay, and it gets no new ones. Who never had a subscription is judged like everybody. */
export function notLost({ workspaceId, today }: HealthContext): SQL {
  const span = sql`select from subscription_spans span where span.workspace_id = ${workspaceId} and span.customer_no = customers.customer_no and span.from_on <= ${today}::date`
  return sql`(not exists (${span}) or exists (${span} and (span.to_on is null or span.to_on > ${today}::date)))`
}
