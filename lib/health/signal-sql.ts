import { type SQL, sql } from 'drizzle-orm'
import { addDays, type Day } from '../shared/day.ts'
import type { Signal, Source } from './sources.ts'

export interface HealthContext {
  workspaceId: number
  /** The day as of which all figures are read; nothing later is seen. */
  today: Day
  /** Minor units in one unit of the workspace's currency; money is measured in whole units. */
  minorUnits: number
}

/** A figure of every customer that has it: a select of customer_no, value and age in days. */
export function signalSql(signal: Signal, context: HealthContext): SQL {
  const { workspaceId, today } = context
  const since = addDays(today, -(signal.windowDays ?? 30))
  switch (signal.source) {
    case 'active_days': return sql`select a.customer_no, count(distinct a.day)::float8 as value, null::int as age from ${activity(context, since, 'counts_as_active')} group by a.customer_no`
    case 'events_count': return sql`select a.customer_no, sum(a.events)::float8 as value, null::int as age from ${activity(context, since)} group by a.customer_no`
    case 'features_used': return sql`select a.customer_no, count(distinct a.event_no)::float8 as value, null::int as age from ${activity(context, since, 'is_feature')} group by a.customer_no`
    case 'days_since_last_activity': return sql`select a.customer_no, (${today}::date - max(a.day))::float8 as value, null::int as age from ${activity(context, null, 'counts_as_active')} group by a.customer_no`
    case 'nps_rating': return latestRating('nps', context)
    case 'csat_rating': return latestRating('csat', context)
    case 'tickets_opened': return sql`select customer_no, count(*)::float8 as value, null::int as age from tickets
      where workspace_id = ${workspaceId} and customer_no is not null and opened_on > ${since}::date and opened_on <= ${today}::date group by customer_no`
    case 'open_tickets': return sql`select customer_no, count(*)::float8 as value, null::int as age from tickets
      where workspace_id = ${workspaceId} and customer_no is not null and opened_on <= ${today}::date and (resolved_on is null or resolved_on > ${today}::date) group by customer_no`
    case 'mrr': return sql`select customer_no, ${mrrOn(today)} / ${context.minorUnits}::float8 as value, null::int as age from subscription_spans
      where workspace_id = ${workspaceId} and from_on <= ${today}::date group by customer_no`
    case 'mrr_change_percent': return sql`select customer_no, 100 * (${mrrOn(today)} - ${mrrOn(since)}) / ${mrrOn(since)} as value, null::int as age from subscription_spans
      where workspace_id = ${workspaceId} and from_on <= ${today}::date group by customer_no having ${mrrOn(since)} > 0`
    case 'pulse': return sql`select distinct on (customer_no) customer_no, rating::float8 as value, ${today}::date - rated_on as age from pulses
      where workspace_id = ${workspaceId} and rated_on <= ${today}::date order by customer_no, rated_on desc`
    case 'attribute': return sql`select customer_no, (attributes ->> ${signal.attribute ?? ''}::text)::float8 as value, null::int as age from customers
      where workspace_id = ${workspaceId} and case when jsonb_typeof(attributes -> ${signal.attribute ?? ''}::text) = 'number' then true else false end`
  }
}

/** Where a workspace follows use or support at all, a customer without any has 0 of it; elsewhere nothing is known. */
export const COUNTED_IN: Partial<Record<Source, 'activity_days' | 'tickets'>> = {
  active_days: 'activity_days', events_count: 'activity_days', features_used: 'activity_days', tickets_opened: 'tickets', open_tickets: 'tickets',
}

function activity({ workspaceId, today }: HealthContext, since: Day | null, only?: 'counts_as_active' | 'is_feature'): SQL {
  const named = only === undefined ? sql`` : sql`join event_names n on n.workspace_id = ${workspaceId} and n.event_no = a.event_no and n.${sql.identifier(only)}`
  return sql`activity_days a ${named} where a.workspace_id = ${workspaceId} and a.day <= ${today}::date ${since === null ? sql`` : sql`and a.day > ${since}::date`}`
}

function latestRating(kind: 'nps' | 'csat', { workspaceId, today }: HealthContext): SQL {
  return sql`select distinct on (a.customer_no) a.customer_no, a.score::float8 as value, ${today}::date - a.answered_on as age
    from answers a join questions q on q.workspace_id = ${workspaceId} and q.question_no = a.question_no and q.kind = ${kind}
    where a.workspace_id = ${workspaceId} and a.customer_no is not null and a.state = 'given' and a.score is not null and a.answered_on <= ${today}::date
    order by a.customer_no, a.answered_on desc, a.response_no desc`
}

function mrrOn(day: Day): SQL {
  return sql`coalesce(sum(mrr_minor) filter (where state = 'paid' and from_on <= ${day}::date and (to_on is null or to_on > ${day}::date)), 0)::float8`
}
