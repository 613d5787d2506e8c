import { type SQL, sql } from 'drizzle-orm'
import { columns, placeDimensions, type RowsContext, type Source } from '../source.ts'

export const ticket = columns('resolutionMinutes', 'resolvedAt', 'contactCount', 'reopenedSoon', 'askedAgain', 'isEscalated', 'firstReplyMinutes')

const rowsBy = (day: SQL) => ({ workspaceId, uses, customerIn }: RowsContext) => sql`
  select t.ticket_no as record_id, ${day} as record_on, (t.resolution_minutes / 60)::float8 as record_value,
    t.customer_no, t.channel_no, t.touchpoint_no, t.topic, t.priority, t.agent, t.status, t.resolution_minutes, t.resolved_at, t.contact_count, t.is_escalated, t.attributes,
    to_char(t.opened_on, 'YYYY') as year_opened,
    (extract(epoch from t.first_reply_at - t.opened_at) / 60)::float8 as first_reply_minutes,
    (t.reopened_at is not null and t.reopened_at <= t.resolved_at + interval '7 days') as reopened_soon,
    ${uses('asked_again') ? askedAgain(workspaceId) : sql`false`} as asked_again
  from tickets t
  where t.workspace_id = ${workspaceId} and ${day} >= w.from_on and ${day} < w.to_on ${customerIn(sql`t.customer_no`)}`

const askedAgain = (workspaceId: number) => sql`(t.customer_no is not null and exists (
  select from tickets n where n.workspace_id = ${workspaceId} and n.customer_no = t.customer_no and n.topic is not distinct from t.topic
    and n.opened_at > t.resolved_at and n.opened_at <= t.resolved_at + interval '7 days'))`

const dimensions = { ...placeDimensions, topic: sql`r.topic`, priority: sql`r.priority`, agent: sql`r.agent`, status: sql`r.status`, year_opened: sql`r.year_opened` }

/** One row a ticket, by the local day it was opened. */
export const ticketsOpened: Source = { key: 'tickets_opened', records: 'tickets', daily: true, rows: rowsBy(sql`t.opened_on`), dimensions }

/** One row a ticket, by the local day it was resolved. */
export const ticketsResolved: Source = { key: 'tickets_resolved', records: 'tickets', daily: true, rows: rowsBy(sql`t.resolved_on`), dimensions }

/** Tickets by opening, each looked at for a new one on the same topic soon after; dearer than `ticketsOpened`. */
export const ticketsWithSequel: Source = {
  key: 'tickets_with_sequel', records: 'tickets', daily: true, dimensions,
  rows: (context) => rowsBy(sql`t.opened_on`)({ ...context, uses: (name) => name === 'asked_again' || context.uses(name) }),
}
