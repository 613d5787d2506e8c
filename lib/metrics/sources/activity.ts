import { type SQL, sql } from 'drizzle-orm'
import { columns, type RowsContext, type Source } from '../source.ts'

export const activity = columns('customerNo', 'fullDays', 'isFeature', 'everyone')

/** Who is counted: the users themselves, or the customers they belong to. */
type Unit = 'contact_no' | 'customer_no'

const days = ({ workspaceId, customerIn }: RowsContext, from: SQL) => sql`
  from activity_days a join event_names n on n.workspace_id = ${workspaceId} and n.event_no = a.event_no
  where a.workspace_id = ${workspaceId} and a.day >= ${from} and a.day < w.to_on and n.counts_as_active ${customerIn(sql`a.customer_no`)}`

/**
 * One row a user (or customer) active in the window, with the full days on which it was; a running day is no full day.
 * Under a feature, one row a user and feature, each with the number of all who were active.
 */
function rowsOf(unit: Unit, from: SQL): Source['rows'] {
  const who = sql.identifier(unit)
  return (context) => {
    const perFeature = context.uses('feature')
    const everyone = perFeature ? sql`(select count(*) from (select distinct a.${who} ${days(context, from)}) e)` : sql`count(*) over ()`
    return sql`
      select u.*, u.${who} as record_id, null::int as channel_no, null::int as touchpoint_no, (${everyone})::float8 as everyone
      from (
        select d.${who}, max(d.customer) as customer_no_of, max(d.day) as record_on, sum(d.events) as record_value,
          count(*) filter (where d.day < w.today)::float8 as full_days, bool_or(d.is_feature) as is_feature${perFeature ? sql`, d.feature` : sql``}
        from (
          select a.${who}, a.day, max(a.customer_no) as customer, sum(a.events)::float8 as events, bool_or(n.is_feature) as is_feature${perFeature ? sql`, n.name as feature` : sql``}
          ${days(context, from)} group by a.${who}, a.day${perFeature ? sql`, n.name` : sql``}
        ) d
        group by d.${who}${perFeature ? sql`, d.feature` : sql``}
      ) u`
  }
}

function source(key: string, unit: Unit, from: SQL): Source {
  const rows = rowsOf(unit, from)
  const named: Source['rows'] = (context) => unit === 'customer_no' ? rows(context) : sql`select c.*, c.customer_no_of as customer_no from (${rows(context)}) c`
  return { key, records: 'activity', person: sql`r.record_id::bigint`, rows: named, dimensions: { feature: sql`r.feature` } }
}

export const activeUsers = source('active_users', 'contact_no', sql`w.from_on`)
export const activeCustomers = source('active_customers', 'customer_no', sql`w.from_on`)
/** The same over the 30 days that end with the window. */
export const rollingUsers = source('rolling_users', 'contact_no', sql`(w.last_on - 29)`)
export const rollingCustomers = source('rolling_customers', 'customer_no', sql`(w.last_on - 29)`)
