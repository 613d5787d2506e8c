import type { Role } from '../auth/abilities.ts'
import type { Scope } from '../auth/scope.ts'
import { Refusal } from '../shared/refusal.ts'

/** Members are managed by admins and owners; whatever concerns an owner, by owners alone. */
export function requireMayManage(scope: Scope, ...roles: Role[]): void {
  scope.require('member.manage')
  if (roles.includes('owner') && scope.actor.role !== 'owner') throw new Refusal('forbidden', 'Only an owner can make or change owners.')
}
