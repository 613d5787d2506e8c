import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { surveys, surveyVersions } from '../db/schema/surveys.ts'
import { Refusal } from '../shared/refusal.ts'
import { SurveyDefinition } from './definition.ts'

export interface LiveSurvey {
  surveyNo: number
  version: number
  privacy: 'identified' | 'confidential' | 'anonymous'
  touchpointNo: number | null
  definition: SurveyDefinition
}

/** What a respondent may see: the published version and nothing else. Refuses `missing` for a draft and `expired` for a closed survey. */
export async function getLiveSurvey(scope: Scope, surveyNo: number): Promise<LiveSurvey> {
  scope.require('response.record')
  return scope.read((tx) => loadPublished(scope, tx, surveyNo))
}

/** The version that is live, or an earlier one that somebody still has open before them. */
export async function loadPublished(scope: Scope, tx: Tx, surveyNo: number, version?: number): Promise<LiveSurvey> {
  const [row] = await tx
    .select({ surveyNo: surveys.surveyNo, status: surveys.status, privacy: surveys.privacy, touchpointNo: surveys.touchpointNo, version: surveyVersions.version, definition: surveyVersions.definition })
    .from(surveys)
    .innerJoin(surveyVersions, and(eq(surveyVersions.workspaceId, surveys.workspaceId), eq(surveyVersions.surveyNo, surveys.surveyNo), eq(surveyVersions.version, version ?? surveys.liveVersion)))
    .where(and(eq(surveys.workspaceId, scope.workspaceId), eq(surveys.surveyNo, surveyNo)))
  if (!row || row.status === 'draft') throw new Refusal('missing', 'There is no such survey.')
  if (row.status === 'closed') throw new Refusal('expired', 'This survey is closed.')
  return { ...row, definition: SurveyDefinition.parse(row.definition) }
}
