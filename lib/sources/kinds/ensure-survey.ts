import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../../db/database.ts'
import { reserveNumbers } from '../../db/reserve-numbers.ts'
import { questions, surveys, surveyVersions } from '../../db/schema/surveys.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { QuestionSpec } from '../mapping.ts'
import { isScored, scaleOf } from '../parse/question-scale.ts'
import type { ImportContext } from './kind.ts'

export interface ImportedSurvey {
  surveyNo: number
  version: number
  /** The question's number, in the order of the mapping. */
  questionNos: number[]
}

/** The survey that imported answers belong to, with its questions; made as a closed one where it is not there yet. */
export async function ensureSurvey(tx: Tx, context: ImportContext): Promise<ImportedSurvey> {
  const { scope: { workspaceId }, mapping } = context
  if (!mapping.survey) throw new Refusal('invalid', 'Give the survey to which the answers belong a key and a name.')
  const [known] = await tx.select({ surveyNo: surveys.surveyNo, version: surveys.liveVersion }).from(surveys)
    .where(and(eq(surveys.workspaceId, workspaceId), eq(surveys.key, mapping.survey.key)))
  const survey = known ?? await makeSurvey(tx, context, mapping.survey)
  const questionNos = await ensureQuestions(tx, workspaceId, survey.surveyNo, mapping.questions ?? [])
  return { surveyNo: survey.surveyNo, version: survey.version ?? 1, questionNos }
}

async function makeSurvey(tx: Tx, { scope, mapping }: ImportContext, { key, name, language }: { key: string; name: string; language?: string | undefined }) {
  const { workspaceId } = scope
  const surveyNo = await reserveNumbers(tx, workspaceId, 'survey')
  const tongue = language ?? scope.workspace.locale
  const text = (words: string) => ({ [tongue]: words })
  const definition = {
    languages: [tongue], title: text(name), intro: {}, thanks: { title: {}, text: {} },
    questions: (mapping.questions ?? []).slice(0, 60).map((question) => draftOf(question, text(question.label ?? question.key))),
  }
  const now = new Date()
  await tx.insert(surveys).values({ workspaceId, surveyNo, key, name, status: 'closed', draft: definition, liveVersion: 1, publishedAt: now, closedAt: now })
  await tx.insert(surveyVersions).values({ workspaceId, surveyNo, version: 1, definition, publishedBy: scope.actor.name })
  return { surveyNo, version: 1 }
}

function draftOf(question: QuestionSpec, text: Record<string, string>): Record<string, unknown> {
  const { kind } = question
  if (kind === 'choice' || kind === 'choices') return { id: question.key, kind, text, required: false, options: [] }
  if (kind === 'text') return { id: question.key, kind, text, required: false, lines: 'many' }
  return { id: question.key, kind, text, required: false, ...(kind === 'yes_no' ? {} : { scale: scaleOf(question).scale }) }
}

async function ensureQuestions(tx: Tx, workspaceId: number, surveyNo: number, wanted: QuestionSpec[]): Promise<number[]> {
  const keys = wanted.map(({ key }) => key)
  const known = await tx.select().from(questions).where(and(eq(questions.workspaceId, workspaceId), eq(questions.surveyNo, surveyNo), inArray(questions.key, keys)))
  const byKey = new Map(known.map((question) => [question.key, question]))
  for (const question of wanted) {
    const other = byKey.get(question.key)
    if (!other || (other.kind === question.kind && other.scale === scaleText(question))) continue
    throw new Refusal('conflict', 'The survey has a question {key} already, of kind {kind} on the scale {scale}. Give the new one another key.', { details: { key: question.key, kind: other.kind, scale: other.scale ?? '–' } })
  }
  const fresh = wanted.filter(({ key }) => !byKey.has(key))
  if (fresh.length > 0) {
    const first = await reserveNumbers(tx, workspaceId, 'question', fresh.length)
    const made = await tx.insert(questions).values(fresh.map((question, index) => ({
      workspaceId, questionNo: first + index, surveyNo, key: question.key, label: question.label ?? question.key, kind: question.kind, scale: scaleText(question), ...ends(question),
    }))).returning()
    for (const question of made) byKey.set(question.key, question)
  }
  return wanted.map(({ key }) => byKey.get(key)?.questionNo ?? 0)
}

const scaleText = (question: QuestionSpec) => (isScored(question) ? scaleOf(question).scale : null)

function ends(question: QuestionSpec): { lowest: number | null; highest: number | null } {
  if (!isScored(question)) return { lowest: null, highest: null }
  const { lowest, highest } = scaleOf(question)
  return { lowest, highest }
}
