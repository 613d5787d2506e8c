import { workerScope } from '../auth/worker-scope.ts'
import { appDatabase } from '../db/database.ts'
import { addDays, todayIn } from '../shared/day.ts'
import { answered } from './answered.ts'

/** Thirty answers of the last weeks in the workspace of a slug, in a group of eighteen, one of ten and one of two. */
export async function answeredLately(slug: string): Promise<void> {
  const scope = await workerScope(appDatabase(), slug, { kind: 'job', id: 'test', name: 'Test' })
  if (!scope) throw new Error('The workspace is not there.')
  const today = todayIn(scope.workspace.timeZone)
  const plan = (index: number) => (index < 18 ? 'pro' : index < 28 ? 'basic' : 'trial')
  await answered(scope, Array.from({ length: 30 }, (_, index) => ({ score: index % 3 ? 10 : 4, on: addDays(today, -2 - (index % 20)), plan: plan(index) })))
}
