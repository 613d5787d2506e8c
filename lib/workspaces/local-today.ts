import type { Scope } from '../auth/scope.ts'
import { type Day, todayIn } from '../shared/day.ts'

/** Today where the workspace is. */
export function localToday(scope: Scope): Day {
  return todayIn(scope.workspace.timeZone)
}
