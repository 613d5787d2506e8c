import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { surveys } from '../db/schema/surveys.ts'
import { Refusal } from '../shared/refusal.ts'

/** The number of the survey with this key, or a refusal. */
export async function surveyNoOf(scope: Scope, key: string): Promise<number> {
  const [row] = await scope.read((tx) => tx.select({ surveyNo: surveys.surveyNo }).from(surveys)
    .where(and(eq(surveys.workspaceId, scope.workspaceId), eq(surveys.key, key))))
  if (!row) throw new Refusal('missing', 'There is no such survey.')
  return row.surveyNo
}
