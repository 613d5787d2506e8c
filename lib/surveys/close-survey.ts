import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { surveys } from '../db/schema/surveys.ts'
import { Refusal } from '../shared/refusal.ts'
import { loadSurvey } from './get-survey.ts'

export const CloseSurvey = z.object({ surveyNo: z.coerce.number().int().positive() })

/** Stops taking answers; the link then says so. */
export async function closeSurvey(scope: Scope, input: z.input<typeof CloseSurvey>): Promise<{ surveyNo: number }> {
  scope.require('survey.publish')
  const { surveyNo } = CloseSurvey.parse(input)
  return scope.write(async (tx) => {
    const survey = await loadSurvey(scope, tx, surveyNo, 'update')
    if (survey.status !== 'live') throw new Refusal('conflict', 'Only a live survey can be closed.')
    await tx.update(surveys).set({ status: 'closed', closedAt: sql`now()` }).where(and(eq(surveys.workspaceId, scope.workspaceId), eq(surveys.surveyNo, surveyNo)))
    await scope.audit(tx, 'survey.close', `survey ${surveyNo}`)
    return { surveyNo }
  })
}
