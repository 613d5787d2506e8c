import { type SQL, sql } from 'drizzle-orm'

export const TIMELINE_KINDS = ['answer', 'ticket', 'order', 'subscription', 'activity', 'health', 'pulse'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

/** What each kind of happening tells; money in minor units of its currency. */
export interface TimelineDetail {
  answer: { survey: string; surveyNo: number; contact: string | null; answers: { label: string; kind: string; score: number | null; text: string | null }[] }
  ticket: { id: string; topic: string | null; priority: string | null; status: string | null; resolvedOn: string | null; resolutionMinutes: number | null }
  order: { id: string; kind: 'sale' | 'refund'; minor: number; currency: string }
  subscription: { change: 'started' | 'changed' | 'ended'; plan: string | null; state: 'paid' | 'trial' | 'paused'; minor: number; before: number | null; currency: string }
  activity: { days: number; events: number; people: number; names: string[] }
  health: { score: number | null; band: string; scoreBefore: number | null; bandBefore: string | null }
  pulse: { rating: number; note: string; author: string }
}

/** Activity is told by the week among other things, by the day when asked for alone. */
type Source = (workspaceId: number, customerNo: number, grain: 'day' | 'week') => SQL

/** One select a kind, all with the same columns: day, moment, kind, reference, detail. A day without a moment stands at its start. */
export const TIMELINE_SOURCES: Record<TimelineKind, Source> = {
  answer: (workspaceId, customerNo) => sql`
    select r.answered_on as day, r.answered_at as at, 'answer' as kind, r.response_no::text as ref, jsonb_build_object(
      'survey', s.name, 'surveyNo', s.survey_no,
      'contact', (select coalesce(c.name, c.email) from contacts c where c.workspace_id = ${workspaceId} and c.contact_no = r.contact_no),
      'answers', (select coalesce(jsonb_agg(jsonb_build_object('label', q.label, 'kind', q.kind, 'score', a.score, 'text', coalesce(a.text_value, array_to_string(a.choices, ', '))) order by a.question_no), '[]')
        from answers a join questions q on q.workspace_id = ${workspaceId} and q.question_no = a.question_no
        where a.workspace_id = ${workspaceId} and a.response_no = r.response_no and a.state = 'given')) as detail
    from responses r join surveys s on s.workspace_id = ${workspaceId} and s.survey_no = r.survey_no and s.privacy = 'identified'
    where r.workspace_id = ${workspaceId} and r.customer_no = ${customerNo}`,
  ticket: (workspaceId, customerNo) => sql`
    select opened_on, opened_at, 'ticket', ticket_no::text, jsonb_build_object('id', external_id, 'topic', topic, 'priority', priority, 'status', status, 'resolvedOn', resolved_on, 'resolutionMinutes', resolution_minutes)
    from tickets where workspace_id = ${workspaceId} and customer_no = ${customerNo}`,
  order: (workspaceId, customerNo) => sql`
    select ordered_on, ordered_at, 'order', order_no::text, jsonb_build_object('id', external_id, 'kind', kind, 'minor', amount_minor, 'currency', currency)
    from orders where workspace_id = ${workspaceId} and customer_no = ${customerNo}`,
  subscription: (workspaceId, customerNo) => sql`
    select day, day::timestamp at time zone 'UTC', 'subscription', ref, detail from (
      select from_on as day, subscription_no || ' ' || from_on as ref, jsonb_build_object(
          'change', case when lag(subscription_no) over spans is null then 'started' else 'changed' end,
          'plan', plan, 'state', state, 'minor', mrr_minor, 'before', lag(mrr_minor) over spans, 'currency', currency) as detail
        from subscription_spans where workspace_id = ${workspaceId} and customer_no = ${customerNo} window spans as (partition by subscription_no order by from_on)
      union all
      select ended_on, subscription_no || ' end', jsonb_build_object('change', 'ended', 'plan', plan, 'state', 'paid', 'minor', 0, 'currency', currency)
        from subscriptions where workspace_id = ${workspaceId} and customer_no = ${customerNo} and ended_on is not null) changes`,
  activity: (workspaceId, customerNo, grain) => sql`
    select max(a.day), max(a.day)::timestamp at time zone 'UTC', 'activity', date_trunc(${grain}, a.day)::date::text, jsonb_build_object(
      'days', count(distinct a.day), 'events', sum(a.events), 'people', count(distinct a.contact_no), 'names', to_jsonb((array_agg(distinct n.name))[1:4]))
    from activity_days a join event_names n on n.workspace_id = ${workspaceId} and n.event_no = a.event_no
    where a.workspace_id = ${workspaceId} and a.customer_no = ${customerNo} group by 4`,
  health: (workspaceId, customerNo) => sql`
    select taken_on, taken_on::timestamp at time zone 'UTC', 'health', taken_on::text, jsonb_build_object('score', score, 'band', band, 'scoreBefore', score_before, 'bandBefore', band_before)
    from (select taken_on, score, band, lag(score) over days as score_before, lag(band) over days as band_before
      from health_snapshots where workspace_id = ${workspaceId} and customer_no = ${customerNo} window days as (order by taken_on)) scored
    where band is distinct from band_before and (band_before is not null or band <> 'not_enough_data')`,
  pulse: (workspaceId, customerNo) => sql`
    select rated_on, rated_on::timestamp at time zone 'UTC', 'pulse', rated_on::text, jsonb_build_object('rating', rating, 'note', note, 'author', author)
    from pulses where workspace_id = ${workspaceId} and customer_no = ${customerNo}`,
}
