import { type SQL, sql } from 'drizzle-orm'
import { customers } from '../db/schema/customers.ts'
import type { Day } from '../shared/day.ts'

/** Figures of one customer as scalar expressions over `customers`, to select or to sort by; each finds its rows by (workspace, customer). */
export function customerFigures(workspaceId: number, today: Day) {
  const mine = (table: string): SQL => sql`${sql.identifier(table)}.workspace_id = ${workspaceId} and ${sql.identifier(table)}.customer_no = ${customers.customerNo}`
  const lastScored = sql`(select max(latest.taken_on) from health_snapshots latest where latest.workspace_id = ${workspaceId} and latest.taken_on <= ${today}::date)`
  return {
    /** Minor units; null where the customer never had a subscription. */
    mrrMinor: sql<number | null>`(select coalesce(sum(span.mrr_minor) filter (where span.state = 'paid' and span.from_on <= ${today}::date and (span.to_on is null or span.to_on > ${today}::date)), 0)::float8
      from subscription_spans span where ${mine('span')} having count(*) > 0)`,
    lastActiveOn: sql<Day | null>`(select max(activity.day)::text from activity_days activity where ${mine('activity')})`,
    score: sql<number | null>`(select snapshot.score from health_snapshots snapshot where ${mine('snapshot')} and snapshot.taken_on = ${lastScored})`,
    band: sql<Band | null>`(select snapshot.band from health_snapshots snapshot where ${mine('snapshot')} and snapshot.taken_on = ${lastScored})`,
  }
}

export type Band = 'poor' | 'concerning' | 'healthy' | 'not_enough_data'
export const BANDS: readonly Band[] = ['poor', 'concerning', 'healthy', 'not_enough_data']
