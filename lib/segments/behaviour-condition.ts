import { type SQL, sql } from 'drizzle-orm'
import { customers } from '../db/schema/customers.ts'
import { addDays } from '../shared/day.ts'
import type { Condition } from './rule.ts'
import type { SegmentContext } from './segment-condition.ts'

type Of<K extends Condition['on']> = Extract<Condition, { on: K }>

/** What a customer did, pays or said. Each is a set of customers found once, not a look-up for each row. */
export function behaviourCondition(condition: Of<'active' | 'event' | 'mrr' | 'nps' | 'tickets' | 'health'>, context: SegmentContext): SQL {
  const member = sql`${customers.customerNo} in`
  switch (condition.on) {
    case 'active': return condition.active ? sql`(${member} ${activeSince(condition, context)})` : sql`(not ${member} ${activeSince(condition, context)})`
    case 'event': return sql`(${member} ${didEvent(condition, context)})`
    case 'tickets': return sql`(${member} ${openedTickets(condition, context)})`
    case 'nps': return sql`(${member} ${latestRating(condition, context)})`
    case 'health': return sql`(${member} ${inBand(condition, context)})`
    case 'mrr':
      // Who has no subscription pays 0, so "at most" is everybody but those above it.
      if (condition.op === 'lte') return sql`(not ${member} ${paysWith(sql`> ${condition.minor}::bigint`, context)})`
      return condition.minor === 0 ? sql`true` : sql`(${member} ${paysWith(sql`>= ${condition.minor}::bigint`, context)})`
  }
}

function activeSince({ days }: Of<'active'>, { workspaceId, today }: SegmentContext): SQL {
  return sql`(select activity.customer_no from activity_days activity
    join event_names named on named.workspace_id = ${workspaceId} and named.event_no = activity.event_no and named.counts_as_active
    where activity.workspace_id = ${workspaceId} and activity.day > ${addDays(today, -days)}::date and activity.day <= ${today}::date)`
}

function didEvent({ event, times, days }: Of<'event'>, { workspaceId, today }: SegmentContext): SQL {
  return sql`(select activity.customer_no from activity_days activity
    join event_names named on named.workspace_id = ${workspaceId} and named.event_no = activity.event_no and named.name = ${event}
    where activity.workspace_id = ${workspaceId} and activity.day > ${addDays(today, -days)}::date and activity.day <= ${today}::date
    group by activity.customer_no having sum(activity.events) >= ${times}::int)`
}

function openedTickets({ times, days }: Of<'tickets'>, { workspaceId, today }: SegmentContext): SQL {
  return sql`(select ticket.customer_no from tickets ticket
    where ticket.workspace_id = ${workspaceId} and ticket.customer_no is not null
      and ticket.opened_on > ${addDays(today, -days)}::date and ticket.opened_on <= ${today}::date
    group by ticket.customer_no having count(*) >= ${times}::int)`
}

function latestRating({ op, rating, days }: Of<'nps'>, { workspaceId, today }: SegmentContext): SQL {
  return sql`(select latest.customer_no from (
      select distinct on (answer.customer_no) answer.customer_no, answer.score from answers answer
      join questions question on question.workspace_id = ${workspaceId} and question.question_no = answer.question_no and question.kind = 'nps'
      where answer.workspace_id = ${workspaceId} and answer.customer_no is not null and answer.state = 'given' and answer.score is not null
        and answer.answered_on > ${addDays(today, -days)}::date and answer.answered_on <= ${today}::date
      order by answer.customer_no, answer.answered_on desc, answer.response_no desc) latest
    where latest.score ${op === 'gte' ? sql`>=` : sql`<=`} ${rating}::int)`
}

function paysWith(test: SQL, { workspaceId, today }: SegmentContext): SQL {
  return sql`(select span.customer_no from subscription_spans span
    where span.workspace_id = ${workspaceId} and span.state = 'paid'
      and span.from_on <= ${today}::date and (span.to_on is null or span.to_on > ${today}::date)
    group by span.customer_no having sum(span.mrr_minor) ${test})`
}

/** The band of the last day on which the portfolio was scored. */
function inBand({ bands }: Of<'health'>, { workspaceId, today }: SegmentContext): SQL {
  return sql`(select snapshot.customer_no from health_snapshots snapshot
    where snapshot.workspace_id = ${workspaceId} and snapshot.band in ${bands}
      and snapshot.taken_on = (select max(latest.taken_on) from health_snapshots latest where latest.workspace_id = ${workspaceId} and latest.taken_on <= ${today}::date))`
}
