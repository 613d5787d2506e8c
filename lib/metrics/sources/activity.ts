import { type SQL, sql } from 'drizzle-orm'
import { columns, type RowsContext, type Source } from '../source.ts'

export const activity = columns('contactNo', 'customerNo', 'userDay', 'customerDay', 'isFeature', 'activeUsers', 'activeCustomers')

const days = ({ workspaceId, customerIn }: RowsContext, from: SQL) => sql`
  from activity_days a join event_names n on n.workspace_id = ${workspaceId} and n.event_no = a.event_no
  where a.workspace_id = ${workspaceId} and a.day >= ${from} and a.day < w.to_on and n.counts_as_active ${customerIn(sql`a.customer_no`)}`

const select = sql`
  select a.contact_no as record_id, a.day as record_on, a.events::float8 as record_value, a.customer_no, a.contact_no,
    n.name as feature, n.is_feature, null::int as channel_no, null::int as touchpoint_no`

/** One row a user, day and event, for events that count as active. */
export const activitySource: Source = {
  key: 'activity',
  records: 'activity',
  // A day still running is no full day; it is left out of averages over days.
  rows: (context) => sql`${select}, case when a.day < w.today then (a.day - date '2000-01-01')::bigint * 4294967296 + a.contact_no end as user_day,
    case when a.day < w.today then (a.day - date '2000-01-01')::bigint * 4294967296 + a.customer_no end as customer_day
    ${days(context, sql`w.from_on`)}`,
  dimensions: { feature: sql`r.feature` },
}

/** The same over the 30 days that end with the window. */
export const rollingActivity: Source = {
  key: 'rolling_activity',
  records: 'activity',
  rows: (context) => sql`${select} ${days(context, sql`(w.last_on - 29)`)}`,
  dimensions: { feature: sql`r.feature` },
}

/** Days on which a feature was used, each row with the number of all active users of the window. */
export const featureUse: Source = {
  key: 'feature_use',
  records: 'activity',
  rows: (context) => sql`
    select u.*, t.active_users, t.active_customers from (${select} ${days(context, sql`w.from_on`)}) u
    cross join (select count(distinct a.contact_no)::float8 as active_users, count(distinct a.customer_no)::float8 as active_customers ${days(context, sql`w.from_on`)}) t`,
  dimensions: { feature: sql`r.feature` },
}
