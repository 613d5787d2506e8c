import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { type ScoreParts, scoreParts } from './survey-parts.ts'

export interface SurveyInList {
  surveyNo: number
  key: string
  name: string
  status: 'draft' | 'live' | 'closed'
  privacy: 'identified' | 'confidential' | 'anonymous'
  /** Responses to every version. */
  responses: number
  lastAnswerOn: string | null
  /** The kind of the first scored question and its counts in the version now live; null for a survey without one. */
  kind: 'nps' | 'csat' | 'css' | 'ces' | null
  parts: ScoreParts | null
}

/** The surveys of a workspace, the newest first, with their answers counted in one statement. */
export async function listSurveys(scope: Scope): Promise<SurveyInList[]> {
  scope.require('survey.read')
  const rows = await scope.read((tx) => tx.execute<SurveyInList & Record<string, unknown>>(sql`
    select s.survey_no as "surveyNo", s.key, s.name, s.status, s.privacy,
      coalesce(r.responses, 0) as responses, r.last_answer_on::text as "lastAnswerOn", p.kind, p.parts
    from surveys s
    left join (
      select survey_no, count(*)::int as responses, max(answered_on) as last_answer_on
      from responses where workspace_id = ${scope.workspaceId} group by survey_no
    ) r on r.survey_no = s.survey_no
    left join lateral (
      select q.kind, ${scoreParts} as parts
      from (
        select * from questions f
        where f.workspace_id = ${scope.workspaceId} and f.survey_no = s.survey_no and f.kind in ('nps', 'csat', 'css', 'ces')
        order by f.question_no limit 1
      ) q
      left join lateral (
        select g.score::bigint as score, count(*) as times
        from answers g
        where g.workspace_id = ${scope.workspaceId} and g.question_no = q.question_no and g.state = 'given'
          -- Only a survey with more than one version has to look which one an answer belongs to.
          and (coalesce(s.live_version, 1) = 1 or exists (
            select from responses v where v.workspace_id = ${scope.workspaceId} and v.response_no = g.response_no and v.version = s.live_version))
        group by g.score
      ) a on true
      group by q.kind
    ) p on true
    where s.workspace_id = ${scope.workspaceId}
    order by s.survey_no desc`))
  return rows.map((row) => ({ ...row }))
}
