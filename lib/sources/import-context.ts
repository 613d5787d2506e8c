import type { Scope } from '../auth/scope.ts'
import { daysIn } from '../shared/zoned-time.ts'
import type { ImportContext } from './kinds/kind.ts'
import type { Mapping } from './mapping.ts'

export function importContext(scope: Scope, importNo: number, mapping: Mapping): ImportContext {
  return {
    scope, importNo, mapping,
    currency: mapping.currency ?? scope.workspace.currency,
    dayOf: daysIn(scope.workspace.timeZone),
    gives: (field) => field in mapping.fields,
  }
}
