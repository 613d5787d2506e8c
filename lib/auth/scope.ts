import { auditEntries } from '../db/schema/workspaces.ts'
import type { Database, Tx } from '../db/database.ts'
import { inTenant } from '../db/in-tenant.ts'
import { Refusal } from '../shared/refusal.ts'
import type { Ability, Role } from './abilities.ts'
import { limitRate } from './limit-rate.ts'

export interface Workspace {
  id: number
  slug: string
  name: string
  timeZone: string
  currency: string
  locale: string
  isDemo: boolean
  settings: Record<string, unknown>
}

/** On whose behalf something happens; written to the audit trail. */
export interface Actor {
  kind: 'member' | 'key' | 'share' | 'respondent' | 'job' | 'operator'
  id: string
  name: string
  role?: Role
}

/** The only way to a workspace's rows. Every door makes one, every verb takes it first. */
export interface Scope {
  readonly workspaceId: number
  readonly workspace: Workspace
  readonly actor: Actor
  can(ability: Ability): boolean
  /** Throws a refusal when the actor may not. */
  require(ability: Ability): void
  /** One read-only transaction that sees this workspace alone. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One transaction; all of it happens or none of it. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Counts one try of `what` by `who` and refuses above `most` in `seconds`; counted even when the work is refused. */
  limitRate(what: string, who: string, most: number, seconds: number): Promise<void>
  /** Adds a line to the audit trail, in the transaction of what it tells about. */
  audit(tx: Tx, action: string, subject: string, detail?: Record<string, unknown>): Promise<void>
}

export function makeScope(db: Database, workspace: Workspace, actor: Actor, abilities: readonly Ability[]): Scope {
  const held = new Set(abilities)
  return {
    workspaceId: workspace.id,
    workspace,
    actor,
    can: (ability) => held.has(ability),
    require(ability) {
      if (!held.has(ability)) throw new Refusal('forbidden', 'Your role does not allow this.', { details: { ability } })
    },
    read: (work) => inTenant(db, workspace.id, 'read only', work),
    write: (work) => inTenant(db, workspace.id, 'read write', work),
    limitRate: (what, who, most, seconds) => limitRate(db, what, who, most, seconds),
    async audit(tx, action, subject, detail = {}) {
      await tx.insert(auditEntries).values({
        workspaceId: workspace.id, actorKind: actor.kind, actorId: actor.id, actorName: actor.name, action, subject, detail,
      })
    },
  }
}
