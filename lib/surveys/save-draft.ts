import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { surveys } from '../db/schema/surveys.ts'
import { Refusal } from '../shared/refusal.ts'
import { SurveyDefinition } from './definition.ts'
import { loadSurvey } from './get-survey.ts'

export const SaveDraft = z.object({
  surveyNo: z.coerce.number().int().positive(),
  name: z.string().trim().min(1).max(120).optional(),
  privacy: z.enum(['identified', 'confidential', 'anonymous']).optional(),
  definition: SurveyDefinition,
})

/** Keeps the questions being edited. What respondents see does not change until they are published. */
export async function saveDraft(scope: Scope, input: z.input<typeof SaveDraft>): Promise<{ surveyNo: number }> {
  scope.require('survey.edit')
  const { surveyNo, name, privacy, definition } = SaveDraft.parse(input)
  return scope.write(async (tx) => {
    const survey = await loadSurvey(scope, tx, surveyNo, 'update')
    if (privacy && privacy !== survey.privacy && survey.liveVersion !== null) {
      throw new Refusal('conflict', 'How private a survey is cannot change once it has been live.')
    }
    await tx.update(surveys).set({ draft: definition, name: name ?? survey.name, privacy: privacy ?? survey.privacy })
      .where(and(eq(surveys.workspaceId, scope.workspaceId), eq(surveys.surveyNo, surveyNo)))
    return { surveyNo }
  })
}
