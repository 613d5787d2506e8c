import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { unnested } from '../db/unnested.ts'
import type { Day } from '../shared/day.ts'

/** An event with everything about it resolved to numbers. */
export interface NumberedEvent {
  /** Made by whoever sends: the same id again is the same event. */
  messageId: string
  /** Milliseconds since 1970. */
  occurredAt: number
  /** The day of the event in the workspace's time zone. */
  day: Day
  eventNo: number
  contactNo: number
  customerNo: number
  channelNo: number | null
  touchpointNo: number | null
  quantity: number
  properties: Record<string, unknown>
}

/**
 * Takes events and counts them into the exact day rows, in one statement: each is counted once, however often it is sent.
 * A message id seen before, even with another time, is a repeat. Gives the message ids that were new.
 */
export async function acceptEvents(tx: Tx, workspaceId: number, given: NumberedEvent[], importNo: number | null = null): Promise<Set<string>> {
  const events = [...new Map(given.toReversed().map((event) => [event.messageId, event])).values()]
  if (events.length === 0) return new Set()
  const times = events.map(({ occurredAt }) => occurredAt)
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))]
  await tx.execute(sql`select ensure_event_partitions(${new Date(first).toISOString()}::timestamptz, ${new Date(last).toISOString()}::timestamptz)`)
  const rows = await tx.execute<{ message_id: string }>(sql`
    with given as (
      select * from ${unnested(events, {
        message_id: ['text', (event) => event.messageId],
        occurred_at: ['timestamptz', (event) => new Date(event.occurredAt).toISOString()],
        day: ['date', (event) => event.day],
        event_no: ['int2', (event) => event.eventNo],
        contact_no: ['int4', (event) => event.contactNo],
        customer_no: ['int4', (event) => event.customerNo],
        channel_no: ['int2', (event) => event.channelNo],
        touchpoint_no: ['int2', (event) => event.touchpointNo],
        quantity: ['int4', (event) => event.quantity],
        properties: ['jsonb', (event) => JSON.stringify(event.properties)],
      }, 'sent')}
    ), taken as (
      insert into events (workspace_id, message_id, occurred_at, event_no, contact_no, customer_no, channel_no, touchpoint_no, quantity, properties, import_no)
      select ${workspaceId}, message_id, occurred_at, event_no, contact_no, customer_no, channel_no, touchpoint_no, quantity, properties, ${importNo}::int
      from given
      where not exists (select from events old where old.workspace_id = ${workspaceId} and old.message_id = given.message_id)
      order by message_id
      on conflict do nothing
      returning message_id
    ), counted as (
      insert into activity_days (workspace_id, day, contact_no, event_no, customer_no, events, quantity)
      select ${workspaceId}, day, contact_no, event_no, min(customer_no), count(*)::int, sum(quantity)::int
      from given join taken using (message_id)
      group by day, contact_no, event_no
      order by day, contact_no, event_no
      on conflict (workspace_id, day, contact_no, event_no) do update set
        events = activity_days.events + excluded.events, quantity = activity_days.quantity + excluded.quantity
      returning day
    )
    select message_id from taken where (select count(*) from counted) >= 0`)
  return new Set(rows.map((row) => row.message_id))
}
