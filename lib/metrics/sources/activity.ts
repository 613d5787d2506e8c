import { type SQL, sql } from 'drizzle-orm'
import { columns, type RowsContext, type Source } from '../source.ts'

export const activity = columns('customerNo', 'fullDays', 'isFeature', 'everyone')

/** Who is counted: the users themselves, or the customers they belong to. */
type Unit = 'contact_no' | 'customer_no'

/** Event names as an array that is worked out once: the days then stream from their index in order, and grouping them needs no sort. */
const eventsThat = (workspaceId: number, are: SQL) => sql`any (array(select n.event_no from event_names n where n.workspace_id = ${workspaceId} and ${are}))`

/** Whether each event is a feature, as an array by its dense number: one step for each row, where a search would take many. */
const featureFlags = (workspaceId: number) => sql`array(
  select coalesce(n.is_feature, false) from generate_series(1, (select max(m.event_no)::int from event_names m where m.workspace_id = ${workspaceId})) number
  left join event_names n on n.workspace_id = ${workspaceId} and n.event_no = number order by number)`

const days = ({ workspaceId, customerIn }: RowsContext, from: SQL) => sql`
  from activity_days a
  where a.workspace_id = ${workspaceId} and a.day >= ${from} and a.day < w.to_on and a.event_no = ${eventsThat(workspaceId, sql`n.counts_as_active`)} ${customerIn(sql`a.customer_no`)}`

const fullDays = sql`count(*) filter (where d.day < w.today)::float8 as full_days`

/** One row a user (or customer) active in the window, with the full days on which it was; a running day is no full day. */
const perUnit = (unit: Unit, from: SQL, context: RowsContext) => sql`
  select d.unit, max(d.customer) as customer_no, max(d.day) as record_on, sum(d.events) as record_value, ${fullDays}, bool_or(d.is_feature) as is_feature, count(*) over () as everyone
  from (
    select a.day, a.${sql.identifier(unit)} as unit, max(a.customer_no) as customer, sum(a.events)::float8 as events, bool_or((${featureFlags(context.workspaceId)})[a.event_no]) as is_feature
    ${days(context, from)} group by 1, 2
  ) d
  group by d.unit`

/** One row a user (or customer) and event, each with the number of all who were active. */
const perFeature = (unit: Unit, from: SQL, context: RowsContext) => sql`
  select f.*, n.name as feature, n.is_feature, (select count(*) from (select distinct a.${sql.identifier(unit)} ${days(context, from)}) e) as everyone
  from (
    select d.unit, d.event_no, max(d.customer) as customer_no, max(d.day) as record_on, sum(d.events) as record_value, ${fullDays}
    from (select a.day, a.${sql.identifier(unit)} as unit, a.event_no, max(a.customer_no) as customer, sum(a.events)::float8 as events ${days(context, from)} group by 1, 2, 3) d
    group by d.unit, d.event_no
  ) f
  join event_names n on n.workspace_id = ${context.workspaceId} and n.event_no = f.event_no`

function source(key: string, unit: Unit, from: SQL): Source {
  return {
    key, records: 'activity', dimensions: { feature: sql`r.feature` },
    rows: (context) => sql`
      select u.*, u.unit as record_id, null::int as channel_no, null::int as touchpoint_no
      from (${(context.uses('feature') ? perFeature : perUnit)(unit, from, context)}) u`,
  }
}

export const activeUsers = source('active_users', 'contact_no', sql`w.from_on`)
export const activeCustomers = source('active_customers', 'customer_no', sql`w.from_on`)
/** The same over the 30 days that end with the window. */
export const rollingUsers = source('rolling_users', 'contact_no', sql`(w.last_on - 29)`)
export const rollingCustomers = source('rolling_customers', 'customer_no', sql`(w.last_on - 29)`)
