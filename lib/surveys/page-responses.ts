import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { cursorAfter, numberOfCursor } from '../shared/cursor.ts'
import { loadSurvey } from './get-survey.ts'

export const PageResponses = z.object({
  surveyNo: z.number().int(),
  cursor: z.string().optional(),
  limit: z.number().int().min(1).max(200),
  from: z.string().optional(),
  to: z.string().optional(),
})

export interface RecordedResponse {
  responseKey: string
  version: number
  answeredAt: string
  answeredOn: string
  language: string | null
  channel: string | null
  touchpoint: string | null
  /** External ids, only where the survey is an identified one. */
  customer: string | null
  contact: string | null
  weight: number
  /** By question key: a number, a text, or the ids of options. */
  answers: Record<string, number | string | string[]>
  notGiven: Record<string, 'skipped' | 'not_applicable' | 'out_of_range'>
}

type Row = RecordedResponse & { responseNo: number } & Record<string, unknown>

/** Responses to a survey with all their answers, in the order in which they came. An anonymous survey keeps them back under five. */
export async function pageResponses(scope: Scope, input: z.infer<typeof PageResponses>): Promise<{ answers: RecordedResponse[]; next: string | null }> {
  scope.require('answer.read')
  const { surveyNo, cursor, limit, from, to } = input
  const rows = await scope.read(async (tx) => {
    const { privacy } = await loadSurvey(scope, tx, surveyNo)
    const enough = privacy === 'anonymous' ? 5 : 0
    const named = privacy === 'identified'
    return tx.execute<Row>(sql`
      select r.response_no::float8 as "responseNo", r.response_key as "responseKey", r.version, to_char(r.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "answeredAt", r.answered_on::text as "answeredOn",
        r.language, h.key as channel, t.key as touchpoint, ${named ? sql`k.external_id` : sql`null`} as customer, ${named ? sql`c.external_id` : sql`null`} as contact, r.weight, g.answers, g."notGiven"
      from responses r
      left join channels h on h.workspace_id = ${scope.workspaceId} and h.channel_no = r.channel_no
      left join touchpoints t on t.workspace_id = ${scope.workspaceId} and t.touchpoint_no = r.touchpoint_no
      left join customers k on k.workspace_id = ${scope.workspaceId} and k.customer_no = r.customer_no
      left join contacts c on c.workspace_id = ${scope.workspaceId} and c.contact_no = r.contact_no
      cross join lateral (
        select coalesce(jsonb_object_agg(q.key, coalesce(to_jsonb(a.score), to_jsonb(a.text_value), to_jsonb(a.choices))) filter (where a.state = 'given'), '{}') as answers,
          coalesce(jsonb_object_agg(q.key, a.state) filter (where a.state <> 'given'), '{}') as "notGiven"
        from answers a join questions q on q.workspace_id = ${scope.workspaceId} and q.question_no = a.question_no
        where a.workspace_id = ${scope.workspaceId} and a.response_no = r.response_no
      ) g
      where r.workspace_id = ${scope.workspaceId} and r.survey_no = ${surveyNo} and r.response_no > ${numberOfCursor(cursor)}
        ${from ? sql`and r.answered_on >= ${from}::date` : sql``} ${to ? sql`and r.answered_on < ${to}::date` : sql``}
        and (${enough} = 0 or (select count(*) from (select 1 from responses e where e.workspace_id = ${scope.workspaceId} and e.survey_no = ${surveyNo} limit ${enough}) few) >= ${enough})
      order by r.response_no limit ${limit + 1}`)
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { answers: shown.map(({ responseNo: _, ...response }) => response), next: rows.length > limit && last ? cursorAfter(last.responseNo) : null }
}
