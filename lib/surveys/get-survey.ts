import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { surveys } from '../db/schema/surveys.ts'
import { Refusal } from '../shared/refusal.ts'
import { SurveyDefinition } from './definition.ts'

/** One survey with the draft of its questions. */
export async function getSurvey(scope: Scope, surveyNo: number) {
  scope.require('survey.read')
  const { draft, ...survey } = await scope.read((tx) => loadSurvey(scope, tx, surveyNo))
  // A survey that came in by import has no texts of its own to edit.
  const parsed = SurveyDefinition.safeParse(draft)
  return { ...survey, draft: parsed.success ? parsed.data : null }
}

/** The row itself, or a refusal; `lock` keeps others from changing it until the transaction ends. */
export async function loadSurvey(scope: Scope, tx: Tx, surveyNo: number, lock?: 'update') {
  const query = tx.select().from(surveys).where(and(eq(surveys.workspaceId, scope.workspaceId), eq(surveys.surveyNo, surveyNo)))
  const [survey] = await (lock ? query.for(lock) : query)
  if (!survey) throw new Refusal('missing', 'There is no such survey.')
  return survey
}
