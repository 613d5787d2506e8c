import { type SQL, sql } from 'drizzle-orm'
import { columns, type Source } from '../source.ts'

export const movement = columns('startMinor', 'endMinor', 'paidBefore', 'pausedAtStart', 'pausedAtEnd', 'paidWithin', 'otherCurrencies', 'trials')

const at = (day: SQL) => sql`s.from_on <= ${day} and (s.to_on is null or s.to_on > ${day})`

/**
 * Whether a span was seen at an earlier snapshot: a month's end, or any earlier day where windows are shorter than a month.
 * Who came and left between two snapshots is an early loss and in no movement, so a return counts as new.
 */
const monthEnd = sql`((date_trunc('month', s.from_on::timestamp) + interval '1 month')::date - 1)`
const seenBefore = sql`s.from_on < w.from_on and (w.to_on - w.from_on < 28 or (${monthEnd} < w.from_on and (s.to_on is null or s.to_on > ${monthEnd})))`

/**
 * One row a customer with the monthly recurring revenue at the two ends of the window: the end of the day before it
 * begins and of its last day (today, where the window is not over).
 */
export const mrrMovements: Source = {
  key: 'mrr_movements',
  records: 'customers',
  rows: ({ workspaceId, currency, uses, customerIn }) => {
    const start = at(sql`(w.from_on - 1)`)
    const end = at(sql`w.last_on`)
    const paid = sql`s.state = 'paid' and s.mrr_minor > 0 and s.currency = ${currency}`
    const plan = uses('plan') ? sql`, s.plan` : sql``
    return sql`
      select m.*, m.customer_no as record_id, w.last_on as record_on, (m.end_minor - m.start_minor)::float8 as record_value, null::int as channel_no, null::int as touchpoint_no
      from (
        select s.customer_no${plan},
          coalesce(sum(s.mrr_minor) filter (where ${start} and ${paid}), 0) as start_minor,
          coalesce(sum(s.mrr_minor) filter (where ${end} and ${paid}), 0) as end_minor,
          coalesce(bool_or(${paid} and ${seenBefore}), false) as paid_before,
          coalesce(bool_or(${paid} and s.from_on >= w.from_on), false) as paid_within,
          coalesce(bool_or(s.state = 'paused' and ${start}), false) as paused_at_start,
          coalesce(bool_or(s.state = 'paused' and ${end}), false) as paused_at_end,
          count(*) filter (where ${end} and s.state = 'paid' and s.currency <> ${currency}) as other_currencies,
          count(*) filter (where ${end} and s.state = 'trial') as trials
        from subscription_spans s
        where s.workspace_id = ${workspaceId} and s.from_on <= w.last_on ${customerIn(sql`s.customer_no`)}
        group by s.customer_no${plan}
      ) m`
  },
  dimensions: { plan: sql`r.plan` },
}

const { startMinor, endMinor, paidBefore, pausedAtStart, pausedAtEnd, paidWithin } = movement

/** The kinds of movement between two snapshots. Together they add up to the change, always. */
export const moved = {
  new: sql`${startMinor} = 0 and ${endMinor} > 0 and not ${pausedAtStart} and not ${paidBefore}`,
  reactivated: sql`${startMinor} = 0 and ${endMinor} > 0 and not ${pausedAtStart} and ${paidBefore}`,
  resumed: sql`${startMinor} = 0 and ${endMinor} > 0 and ${pausedAtStart}`,
  expanded: sql`${startMinor} > 0 and ${endMinor} > ${startMinor}`,
  contracted: sql`${endMinor} > 0 and ${endMinor} < ${startMinor}`,
  paused: sql`${startMinor} > 0 and ${endMinor} = 0 and ${pausedAtEnd}`,
  churned: sql`${startMinor} > 0 and ${endMinor} = 0 and not ${pausedAtEnd}`,
  /** Won and lost between the two snapshots; in no rate. */
  lostEarly: sql`${startMinor} = 0 and ${endMinor} = 0 and ${paidWithin} and not ${paidBefore}`,
} as const
