import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { answers, questions, responses } from '../db/schema/surveys.ts'
import { type Day, todayIn } from '../shared/day.ts'
import { Refusal } from '../shared/refusal.ts'
import { checkAnswers, type TypedAnswer } from './check-answers.ts'
import { type LiveSurvey, loadPublished } from './get-live-survey.ts'
import { Language } from './local-text.ts'
import { type Origin, originOf } from './origin-of-response.ts'

export const RecordResponse = z.object({
  surveyNo: z.coerce.number().int().positive(),
  /** Made by whoever submits and sent again with a retry. */
  responseKey: z.string().min(8).max(200),
  /** By question key: a whole number, an option's id, a list of them, or a text. */
  answers: z.record(z.string().max(60), z.union([z.number(), z.string().max(20_000), z.array(z.string().max(60)).max(60), z.null()])),
  /** The version that was answered; the live one where it is left out. */
  version: z.coerce.number().int().positive().optional(),
  language: Language.optional(),
  /** A personal link's secret: used up here. */
  invitationToken: z.string().max(100).optional(),
  /** External ids; not for respondents, whose link says who they are. */
  contact: z.string().max(200).optional(),
  customer: z.string().max(200).optional(),
  answeredAt: z.coerce.date().refine((at) => at.getTime() < Date.now() + 60_000, 'An answer cannot come from the future.').optional(),
  startedAt: z.coerce.date().optional(),
  channel: z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/).optional(),
  touchpoint: z.string().max(80).optional(),
})
export type RecordResponseInput = z.input<typeof RecordResponse>

/**
 * The one way in for answers: page, mail link, API. Checked against a published version, stored as typed rows, skipped questions by their state.
 * The same response key twice stores once. Refuses `expired` when closed, `conflict` when a personal link was used, `invalid` naming each question.
 */
export async function recordResponse(scope: Scope, input: RecordResponseInput): Promise<{ responseNo: number; isNew: boolean }> {
  scope.require('response.record')
  const given = RecordResponse.parse(input)
  if (scope.actor.kind === 'respondent' && (given.contact || given.customer || given.answeredAt)) throw new Refusal('forbidden', 'A respondent cannot answer in the name of another.')
  return scope.write(async (tx) => {
    const earlier = await findByKey(scope, tx, given)
    if (earlier !== null) return { responseNo: earlier, isNew: false }
    const survey = await loadPublished(scope, tx, given.surveyNo, given.version)
    const typed = checkAnswers(survey.definition, given.answers)
    const origin = await originOf(scope, tx, survey, given)
    if (!origin) return alreadyThere(scope, tx, given)
    // All that can be read is read before the number is taken: from there on other answers of the workspace wait for this one.
    const numbers = await questionNumbers(scope, tx, given.surveyNo)
    const answeredOn = todayIn(scope.workspace.timeZone, given.answeredAt)
    const responseNo = await insertResponse(scope, tx, survey, given, origin, answeredOn)
    if (responseNo === null) return alreadyThere(scope, tx, given)
    const { invitationNo: _, ...repeated } = origin
    await insertAnswers(scope, tx, numbers, typed, { ...repeated, responseNo, answeredOn })
    return { responseNo, isNew: true }
  })
}

type Given = z.output<typeof RecordResponse>

async function findByKey(scope: Scope, tx: Tx, { surveyNo, responseKey }: Given): Promise<number | null> {
  const [row] = await tx.select({ responseNo: responses.responseNo }).from(responses)
    .where(and(eq(responses.workspaceId, scope.workspaceId), eq(responses.surveyNo, surveyNo), eq(responses.responseKey, responseKey)))
  return row?.responseNo ?? null
}

/** Another submission was faster: with the same key it is this very answer, otherwise the personal link has had its one. */
async function alreadyThere(scope: Scope, tx: Tx, given: Given): Promise<{ responseNo: number; isNew: false }> {
  const responseNo = await findByKey(scope, tx, given)
  if (responseNo === null) throw new Refusal('conflict', 'This personal link has been answered already.')
  return { responseNo, isNew: false }
}

/** The number of the new response, or null where another submission with this key was faster. */
async function insertResponse(scope: Scope, tx: Tx, survey: LiveSurvey, given: Given, origin: Origin, answeredOn: Day): Promise<number | null> {
  const responseNo = await reserveNumbers(tx, scope.workspaceId, 'response')
  // Of an anonymous answer the day is kept, not the hour.
  const midnight = sql`${answeredOn}::date::timestamp at time zone ${scope.workspace.timeZone}`
  const [made] = await tx.insert(responses).values({
    workspaceId: scope.workspaceId, responseNo, surveyNo: survey.surveyNo, version: survey.version, responseKey: given.responseKey, language: given.language ?? null,
    ...origin, answeredOn, ...(survey.privacy === 'anonymous' ? { answeredAt: midnight } : { answeredAt: given.answeredAt ?? sql`now()`, startedAt: given.startedAt ?? null }),
  }).onConflictDoNothing().returning({ responseNo: responses.responseNo })
  return made?.responseNo ?? null
}

async function questionNumbers(scope: Scope, tx: Tx, surveyNo: number): Promise<Map<string, number>> {
  const known = await tx.select({ questionNo: questions.questionNo, key: questions.key }).from(questions)
    .where(and(eq(questions.workspaceId, scope.workspaceId), eq(questions.surveyNo, surveyNo)))
  return new Map(known.map(({ key, questionNo }) => [key, questionNo]))
}

async function insertAnswers(scope: Scope, tx: Tx, numbers: Map<string, number>, typed: TypedAnswer[], shared: Omit<Origin, 'invitationNo'> & { responseNo: number; answeredOn: Day }): Promise<void> {
  await tx.insert(answers).values(typed.map(({ key, ...answer }) => {
    const questionNo = numbers.get(key)
    if (questionNo === undefined) throw new Error(`The question ${key} was never published.`)
    return { workspaceId: scope.workspaceId, questionNo, ...answer, ...shared }
  }))
}
