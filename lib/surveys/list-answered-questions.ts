import { and, eq, exists, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { answers, questions } from '../db/schema/surveys.ts'

/** The keys a survey has ever used, and whether each has answers: such a question keeps its kind and its scale. */
export async function listAnsweredQuestions(scope: Scope, surveyNo: number): Promise<{ key: string; hasAnswers: boolean }[]> {
  scope.require('survey.read')
  return scope.read((tx) => tx
    .select({
      key: questions.key,
      hasAnswers: sql<boolean>`${exists(tx.select({ one: sql`1` }).from(answers).where(and(eq(answers.workspaceId, scope.workspaceId), eq(answers.questionNo, questions.questionNo))))}`,
    })
    .from(questions)
    .where(and(eq(questions.workspaceId, scope.workspaceId), eq(questions.surveyNo, surveyNo))))
}
