import { type SQL, sql } from 'drizzle-orm'
import { columns, contactOfRow, placeDimensions, type Source } from '../source.ts'

export const answer = columns('score', 'kind', 'scale', 'state', 'weight', 'contactNo')

/** One row an answer to one question. */
export const answersSource: Source = {
  key: 'answers',
  records: 'answers',
  daily: true,
  person: contactOfRow,
  rows: ({ workspaceId, uses, customerIn }) => sql`
    select a.response_no as record_id, a.answered_on as record_on, a.score::float8 as record_value,
      a.customer_no, a.contact_no, a.channel_no, a.touchpoint_no, a.state, a.score::float8 as score, a.weight,
      q.kind, q.scale, q.key as question, (q.survey_no)::text as survey${uses('language') || uses('attribute') ? sql`, s.language, s.attributes` : sql``}
    from questions q
    join answers a on a.workspace_id = ${workspaceId} and a.question_no = q.question_no and a.answered_on >= w.from_on and a.answered_on < w.to_on
    ${uses('language') || uses('attribute') ? sql`join responses s on s.workspace_id = ${workspaceId} and s.response_no = a.response_no` : sql``}
    where q.workspace_id = ${workspaceId} ${customerIn(sql`a.customer_no`)}`,
  dimensions: { ...placeDimensions, question: sql`r.question`, survey: sql`r.survey`, scale: sql`r.scale`, language: sql`r.language` },
}

/** All answers to questions of one kind, given or not. */
export const ofKind = (kind: string): SQL => sql`r.kind = ${kind}`

/** Given answers to questions of one kind. */
export const answersOf = (kind: string): SQL => sql`r.kind = ${kind} and r.state = 'given'`

/** Why answers of a kind are not counted. */
export const notCounted = (kind: string, state: 'skipped' | 'not_applicable' | 'out_of_range'): SQL => sql`r.kind = ${kind} and r.state = ${state}`
