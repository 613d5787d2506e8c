import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { surveys } from '../db/schema/surveys.ts'
import { Refusal } from '../shared/refusal.ts'
import { loadSurvey } from './get-survey.ts'

export const ReopenSurvey = z.object({ surveyNo: z.coerce.number().int().positive() })

/** Takes answers again under the same link and version. */
export async function reopenSurvey(scope: Scope, input: z.input<typeof ReopenSurvey>): Promise<{ surveyNo: number }> {
  scope.require('survey.publish')
  const { surveyNo } = ReopenSurvey.parse(input)
  return scope.write(async (tx) => {
    const survey = await loadSurvey(scope, tx, surveyNo, 'update')
    if (survey.status !== 'closed' || survey.liveVersion === null) throw new Refusal('conflict', 'Only a closed survey can be reopened.')
    await tx.update(surveys).set({ status: 'live', closedAt: null }).where(and(eq(surveys.workspaceId, scope.workspaceId), eq(surveys.surveyNo, surveyNo)))
    await scope.audit(tx, 'survey.reopen', `survey ${surveyNo}`)
    return { surveyNo }
  })
}
