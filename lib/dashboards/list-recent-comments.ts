import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Day } from '../shared/day.ts'

export interface RecentComment extends Record<string, unknown> {
  responseNo: number
  surveyNo: number
  survey: string
  text: string
  answeredOn: Day
  score: number | null
  highest: number | null
  /** Only where the survey is an identified one. */
  customerNo: number | null
  person: string | null
}

const MOST = 5

/** The latest words of customers over all surveys. Those of anonymous surveys stay with the survey, where they are held back under five answers. */
export async function listRecentComments(scope: Scope): Promise<RecentComment[]> {
  scope.require('answer.read')
  const { workspaceId } = scope
  const rows = await scope.read((tx) => tx.execute<RecentComment>(sql`
    select r.response_no::int as "responseNo", r.survey_no as "surveyNo", s.name as survey, a.text_value as text, r.answered_on::text as "answeredOn", f.score::int as score, f.highest::int as highest,
      case when s.privacy = 'identified' then r.customer_no end as "customerNo", case when s.privacy = 'identified' then coalesce(c.name, k.name) end as person
    from responses r
    join surveys s on s.workspace_id = ${workspaceId} and s.survey_no = r.survey_no and s.privacy <> 'anonymous'
    join answers a on a.workspace_id = ${workspaceId} and a.response_no = r.response_no and a.state = 'given' and a.text_value <> ''
    left join contacts c on c.workspace_id = ${workspaceId} and c.contact_no = r.contact_no
    left join customers k on k.workspace_id = ${workspaceId} and k.customer_no = r.customer_no
    left join lateral (
      select b.score, q.highest from answers b join questions q on q.workspace_id = ${workspaceId} and q.question_no = b.question_no
      where b.workspace_id = ${workspaceId} and b.response_no = r.response_no and b.state = 'given' and b.score is not null order by q.question_no limit 1) f on true
    where r.workspace_id = ${workspaceId}
    order by r.answered_on desc, r.response_no desc limit ${MOST}`))
  return rows.map((row) => ({ ...row }))
}
