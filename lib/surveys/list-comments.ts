import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { loadSurvey } from './get-survey.ts'

export const ListComments = z.object({
  surveyNo: z.coerce.number().int().positive(),
  version: z.coerce.number().int().positive().optional(),
  /** The `responseNo` of the last one seen. */
  before: z.coerce.number().int().positive().optional(),
  most: z.coerce.number().int().min(1).max(200).default(25),
})

export interface Comment {
  responseNo: number
  question: string
  text: string
  answeredOn: string
  language: string | null
  /** What the same person answered to the first scored question. */
  score: { kind: string; value: number; highest: number } | null
  /** Only where the survey is an identified one. */
  person: string | null
}

/** The texts people wrote, the newest first, a page at a time. Anonymous surveys keep theirs back under five answers. */
export async function listComments(scope: Scope, input: z.input<typeof ListComments>): Promise<{ comments: Comment[]; next: number | null }> {
  scope.require('answer.read')
  const { surveyNo, version, before, most } = ListComments.parse(input)
  const comments = await scope.read(async (tx) => {
    const survey = await loadSurvey(scope, tx, surveyNo)
    const rows = await tx.execute<Comment & Record<string, unknown>>(sql`
      select r.response_no::int as "responseNo", q.label as question, a.text_value as text, r.answered_on::text as "answeredOn", r.language,
        (select jsonb_build_object('kind', f.kind, 'value', b.score, 'highest', f.highest)
          from answers b join questions f on f.workspace_id = b.workspace_id and f.question_no = b.question_no
          where b.workspace_id = ${scope.workspaceId} and b.response_no = r.response_no and b.state = 'given' and f.kind in ('nps', 'csat', 'css', 'ces', 'rating')
          order by f.question_no limit 1) as score,
        ${survey.privacy === 'identified' ? sql`coalesce(c.name, k.name)` : sql`null::text`} as person
      from responses r
      join answers a on a.workspace_id = r.workspace_id and a.response_no = r.response_no and a.state = 'given' and a.text_value is not null
      join questions q on q.workspace_id = a.workspace_id and q.question_no = a.question_no
      left join contacts c on c.workspace_id = r.workspace_id and c.contact_no = r.contact_no
      left join customers k on k.workspace_id = r.workspace_id and k.customer_no = r.customer_no
      where r.workspace_id = ${scope.workspaceId} and r.survey_no = ${surveyNo}
        ${version ? sql`and r.version = ${version}` : sql``} ${before ? sql`and (r.answered_on, r.response_no) < (select b.answered_on, b.response_no from responses b where b.workspace_id = ${scope.workspaceId} and b.response_no = ${before})` : sql``}
        ${survey.privacy === 'anonymous' ? sql`and r.version in (
          select e.version from responses e where e.workspace_id = ${scope.workspaceId} and e.survey_no = ${surveyNo} group by e.version having count(*) >= 5)` : sql``}
      order by r.answered_on desc, r.response_no desc, q.question_no
      limit ${most + 1}`)
    return rows.map((row) => ({ ...row }))
  })
  const page = comments.slice(0, most)
  return { comments: page, next: comments.length > most ? (page.at(-1)?.responseNo ?? null) : null }
}
