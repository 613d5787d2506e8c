import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { issueToken } from '../auth/tokens.ts'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { answers, questions, surveys, surveyVersions } from '../db/schema/surveys.ts'
import { Refusal } from '../shared/refusal.ts'
import { checkReady } from './check-ready.ts'
import { SurveyDefinition } from './definition.ts'
import { expandQuestions, type MeasuredQuestion } from './expand-questions.ts'
import { loadSurvey } from './get-survey.ts'

export const PublishSurvey = z.object({ surveyNo: z.coerce.number().int().positive() })

/** Makes an immutable version of the draft and puts it live. The public link is made the first time and stays. */
export async function publishSurvey(scope: Scope, input: z.input<typeof PublishSurvey>): Promise<{ surveyNo: number; version: number; token: string }> {
  scope.require('survey.publish')
  const { surveyNo } = PublishSurvey.parse(input)
  return scope.write(async (tx) => {
    const survey = await loadSurvey(scope, tx, surveyNo, 'update')
    if (survey.status === 'closed') throw new Refusal('conflict', 'Reopen the survey before publishing it again.')
    const draft = SurveyDefinition.safeParse(survey.draft)
    if (!draft.success) throw new Refusal('conflict', 'This survey has no questions to publish.')
    checkReady(draft.data)
    await writeQuestions(scope, tx, surveyNo, expandQuestions(draft.data))
    const version = await nextVersion(scope, tx, surveyNo)
    await tx.insert(surveyVersions).values({ workspaceId: scope.workspaceId, surveyNo, version, definition: draft.data, publishedBy: scope.actor.name })
    const token = survey.publicToken ?? await issueToken(tx, 'survey', { workspaceId: scope.workspaceId, subject: { surveyNo } })
    await tx.update(surveys).set({ status: 'live', liveVersion: version, publicToken: token, publishedAt: sql`now()` })
      .where(and(eq(surveys.workspaceId, scope.workspaceId), eq(surveys.surveyNo, surveyNo)))
    await scope.audit(tx, 'survey.publish', `survey ${surveyNo}`, { version })
    return { surveyNo, version, token }
  })
}

async function nextVersion(scope: Scope, tx: Tx, surveyNo: number): Promise<number> {
  const [row] = await tx.select({ last: sql<number>`coalesce(max(${surveyVersions.version}), 0)::int` }).from(surveyVersions)
    .where(and(eq(surveyVersions.workspaceId, scope.workspaceId), eq(surveyVersions.surveyNo, surveyNo)))
  return (row?.last ?? 0) + 1
}

/** Adds what is new and changes what nobody has answered. A question that has answers keeps what it measures: only its label may change. */
async function writeQuestions(scope: Scope, tx: Tx, surveyNo: number, wanted: MeasuredQuestion[]): Promise<void> {
  const there = await tx.select().from(questions).where(and(eq(questions.workspaceId, scope.workspaceId), eq(questions.surveyNo, surveyNo)))
  const byKey = new Map(there.map((row) => [row.key, row]))
  const changed = wanted.filter((question) => {
    const old = byKey.get(question.key)
    return old && (old.kind !== question.kind || old.scale !== question.scale || old.lowest !== question.lowest || old.highest !== question.highest)
  })
  await refuseIfAnswered(scope, tx, changed.flatMap((question) => byKey.get(question.key)?.questionNo ?? []), byKey)
  const fresh = wanted.filter((question) => !byKey.has(question.key))
  const first = fresh.length > 0 ? await reserveNumbers(tx, scope.workspaceId, 'question', fresh.length) : 0
  const rows = wanted.map((question) => {
    const questionNo = byKey.get(question.key)?.questionNo ?? first + fresh.indexOf(question)
    return { workspaceId: scope.workspaceId, surveyNo, questionNo, ...question }
  })
  await tx.insert(questions).values(rows).onConflictDoUpdate({
    target: [questions.workspaceId, questions.questionNo],
    set: { label: sql`excluded.label`, kind: sql`excluded.kind`, scale: sql`excluded.scale`, lowest: sql`excluded.lowest`, highest: sql`excluded.highest` },
  })
}

async function refuseIfAnswered(scope: Scope, tx: Tx, questionNos: number[], byKey: Map<string, { questionNo: number; key: string }>): Promise<void> {
  if (questionNos.length === 0) return
  const [answered] = await tx.select({ questionNo: answers.questionNo }).from(answers)
    .where(and(eq(answers.workspaceId, scope.workspaceId), inArray(answers.questionNo, questionNos))).limit(1)
  if (!answered) return
  const key = [...byKey.values()].find((row) => row.questionNo === answered.questionNo)?.key ?? ''
  throw new Refusal('conflict', 'The question {question} has answers, so its kind and scale stay. Add a new question instead.', {
    details: { question: key }, fields: { [key]: 'This question has answers, so its kind and scale stay. Add a new question instead.' },
  })
}
