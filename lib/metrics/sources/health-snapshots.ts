import { sql } from 'drizzle-orm'
import { columns, type Source } from '../source.ts'

export const health = columns('score', 'band', 'coverage')

/** One row a customer from the last day of the window with snapshots. */
export const healthSnapshotsSource: Source = {
  key: 'health_snapshots',
  records: 'health',
  rows: ({ workspaceId, customerIn }) => sql`
    select h.customer_no, h.customer_no as record_id, h.taken_on as record_on, h.score::float8 as record_value, h.score, h.band, h.coverage, null::int as channel_no, null::int as touchpoint_no
    from health_snapshots h
    where h.workspace_id = ${workspaceId} ${customerIn(sql`h.customer_no`)}
      and h.taken_on = (select max(l.taken_on) from health_snapshots l where l.workspace_id = ${workspaceId} and l.taken_on >= w.from_on and l.taken_on < w.to_on)`,
  dimensions: { band: sql`r.band` },
}
