import { sql } from 'drizzle-orm'
import { columns, type Source } from '../source.ts'

export const payer = columns('isActive', 'customerNo')

/** One row a customer who pays at the end of the window, and whether anybody there was active in it. */
export const payingActivity: Source = {
  key: 'paying_activity',
  records: 'customers',
  rows: ({ workspaceId, currency, customerIn }) => sql`
    select p.customer_no, p.customer_no as record_id, w.last_on as record_on, p.is_active::int::float8 as record_value, p.is_active, null::int as channel_no, null::int as touchpoint_no
    from (
      select s.customer_no, (
        -- A probe of the index for each customer; an EXISTS would be planned as a scan of everybody's days.
        select true from activity_days a
        where a.workspace_id = ${workspaceId} and a.customer_no = s.customer_no and a.day >= w.from_on and a.day < w.to_on
          and a.event_no = any (array(select n.event_no from event_names n where n.workspace_id = ${workspaceId} and n.counts_as_active))
        limit 1) is not null as is_active
      from (
        select distinct s.customer_no from subscription_spans s
        where s.workspace_id = ${workspaceId} and s.state = 'paid' and s.mrr_minor > 0 and s.currency = ${currency}
          and s.from_on <= w.last_on and (s.to_on is null or s.to_on > w.last_on) ${customerIn(sql`s.customer_no`)}
      ) s
    ) p`,
  dimensions: {},
}
