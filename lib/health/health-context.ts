import type { Scope } from '../auth/scope.ts'
import { minorDigits } from '../shared/money.ts'
import { localToday } from '../workspaces/local-today.ts'
import type { HealthContext } from './signal-sql.ts'

/** The workspace's today and money, for the figures that scores are made of. */
export function healthContext(scope: Scope): HealthContext {
  return { workspaceId: scope.workspaceId, today: localToday(scope), minorUnits: 10 ** minorDigits(scope.workspace.currency) }
}
