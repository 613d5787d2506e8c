import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { questions, surveyVersions } from '../db/schema/surveys.ts'
import { isDay } from '../shared/day.ts'
import { SurveyDefinition } from '../surveys/definition.ts'
import { expandQuestions } from '../surveys/expand-questions.ts'
import { loadSurvey } from '../surveys/get-survey.ts'
import { type ScoreParts, scoreParts } from '../surveys/survey-parts.ts'

const Day = z.string().refine(isDay, 'A day is written as 2026-01-31.')

export const GetSurveyResults = z.object({
  surveyNo: z.coerce.number().int().positive(),
  /** One version, or all together when asked for; the latest where it is left out. */
  version: z.union([z.literal('all'), z.coerce.number().int().positive()]).optional(),
  period: z.object({ from: Day, to: Day }).optional(),
})

/** Under this many answers an anonymous survey shows nothing at all. */
export const LEAST_ANONYMOUS = 5

export interface QuestionResults {
  questionNo: number
  key: string
  label: string
  kind: (typeof questions.$inferSelect)['kind']
  scale: string | null
  lowest: number | null
  highest: number | null
  /** Answers to this very question; the only denominator. */
  n: number
  skipped: number
  leftOut: number
  parts: ScoreParts
  /** How often each score or option id was given. */
  counts: Record<string, number>
}

/** The answers to a survey, counted by the database. Versions are kept apart unless `version` is 'all'; an anonymous survey is withheld under five answers. */
export async function getSurveyResults(scope: Scope, input: z.input<typeof GetSurveyResults>) {
  scope.require('answer.read')
  const { surveyNo, version: wish, period } = GetSurveyResults.parse(input)
  return scope.read(async (tx) => {
    const survey = await loadSurvey(scope, tx, surveyNo)
    const versions = await countVersions(scope, tx, surveyNo)
    const version = wish ?? versions.findLast((one) => one.isPublished)?.version ?? 'all'
    // A period would let two views be subtracted from each other.
    const within = survey.privacy === 'anonymous' ? undefined : period
    const ofResponses = sql`r.workspace_id = ${scope.workspaceId} and r.survey_no = ${surveyNo}${version === 'all' ? sql`` : sql` and r.version = ${version}`}${within ? sql` and r.answered_on >= ${within.from} and r.answered_on < ${within.to}` : sql``}`
    // The answers know their day and question; only among several versions the response must be asked which one it was.
    const among = version !== 'all' && versions.length > 1
      ? sql`join responses r on ${ofResponses} and r.response_no = a.response_no and a.workspace_id = ${scope.workspaceId}`
      : sql`join questions s on s.workspace_id = ${scope.workspaceId} and s.survey_no = ${surveyNo} and s.question_no = a.question_no and a.workspace_id = ${scope.workspaceId}${within ? sql` and a.answered_on >= ${within.from} and a.answered_on < ${within.to}` : sql``}`
    const definition = await definitionOf(scope, tx, surveyNo, version)
    const { responses, lastAnswerOn } = await countResponses(tx, ofResponses)
    // All together minus one version would otherwise tell about the few answers to another.
    const groups = version === 'all' ? versions.map((one) => one.responses).filter((n) => n > 0) : [responses]
    const isWithheld = survey.privacy === 'anonymous' && (groups.length === 0 || groups.some((n) => n < LEAST_ANONYMOUS))
    return {
      survey: { surveyNo, name: survey.name, status: survey.status, privacy: survey.privacy, publicToken: survey.publicToken },
      version, versions, definition, responses, lastAnswerOn, isWithheld,
      questions: isWithheld ? [] : await countAnswers(scope, tx, surveyNo, among, definition),
    }
  })
}

async function countVersions(scope: Scope, tx: Tx, surveyNo: number) {
  const rows = await tx.execute<{ version: number; responses: number; publishedAt: string | null; isPublished: boolean }>(sql`
    select coalesce(v.version, r.version) as version, coalesce(r.responses, 0) as responses, v.published_at::text as "publishedAt", v.version is not null as "isPublished"
    from (select version, published_at from survey_versions where workspace_id = ${scope.workspaceId} and survey_no = ${surveyNo}) v
    full join (select version, count(*)::int as responses from responses where workspace_id = ${scope.workspaceId} and survey_no = ${surveyNo} group by version) r on r.version = v.version
    order by 1`)
  return rows.map((row) => ({ ...row }))
}

async function countResponses(tx: Tx, ofResponses: SQL): Promise<{ responses: number; lastAnswerOn: string | null }> {
  const [row] = await tx.execute<{ responses: number; lastAnswerOn: string | null }>(sql`
    select count(*)::int as responses, max(r.answered_on)::text as "lastAnswerOn" from responses r where ${ofResponses}`)
  return row ?? { responses: 0, lastAnswerOn: null }
}

async function definitionOf(scope: Scope, tx: Tx, surveyNo: number, version: number | 'all'): Promise<SurveyDefinition | null> {
  const [row] = await tx.select({ definition: surveyVersions.definition }).from(surveyVersions)
    .where(and(eq(surveyVersions.workspaceId, scope.workspaceId), eq(surveyVersions.surveyNo, surveyNo), version === 'all' ? undefined : eq(surveyVersions.version, version)))
    .orderBy(desc(surveyVersions.version)).limit(1)
  const parsed = SurveyDefinition.safeParse(row?.definition)
  return parsed.success ? parsed.data : null
}

/** In the order in which the version asks them; questions of other versions stand only where all versions are looked at. */
async function countAnswers(scope: Scope, tx: Tx, surveyNo: number, among: SQL, definition: SurveyDefinition | null): Promise<QuestionResults[]> {
  const known = await tx.select().from(questions).where(and(eq(questions.workspaceId, scope.workspaceId), eq(questions.surveyNo, surveyNo))).orderBy(asc(questions.questionNo))
  const rows = await tx.execute<Pick<QuestionResults, 'questionNo' | 'n' | 'skipped' | 'leftOut' | 'parts'> & { counts: Record<string, number> | null }>(sql`
    with tally as (
      select a.question_no, a.state, case when a.state = 'given' then a.score end::bigint as score, count(*) as times
      from answers a ${among}
      group by 1, 2, 3
    ), chosen as (
      select a.question_no, choice, count(*) as times
      from answers a ${among} cross join unnest(a.choices) choice
      where a.state = 'given' and a.choices is not null
      group by 1, 2
    ), counts as (
      select question_no, jsonb_object_agg(answer, times) as counts
      from (select question_no, score::text as answer, times from tally where score is not null union all select question_no, choice, times from chosen) given
      group by 1
    )
    select a.question_no as "questionNo", coalesce(sum(a.times) filter (where a.state = 'given'), 0)::int as n, coalesce(sum(a.times) filter (where a.state = 'skipped'), 0)::int as skipped,
      coalesce(sum(a.times) filter (where a.state in ('not_applicable', 'out_of_range')), 0)::int as "leftOut", ${scoreParts} as parts, min(c.counts::text)::jsonb as counts
    from tally a
    join questions q on q.workspace_id = ${scope.workspaceId} and q.question_no = a.question_no
    left join counts c on c.question_no = a.question_no
    group by a.question_no`)
  const counted = new Map(rows.map((row) => [row.questionNo, row]))
  const order = definition ? expandQuestions(definition).map((question) => question.key) : []
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return known.filter((question) => counted.has(question.questionNo) || order.includes(question.key)).sort((a, b) => place(a.key) - place(b.key)).map((question) => {
    const found = counted.get(question.questionNo)
    const none = { n: 0, skipped: 0, leftOut: 0, parts: { n: 0, sum: 0, squares: 0, promoters: 0, detractors: 0, good: 0 } }
    const { questionNo, key, label, kind, scale, lowest, highest } = question
    return { questionNo, key, label, kind, scale, lowest, highest, ...none, ...found, counts: found?.counts ?? {} }
  })
}
