import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Day } from '../shared/day.ts'

/** What a workspace has so far. */
export interface StartingPoint extends Record<string, unknown> {
  customers: boolean
  /** Kinds of questions with answers: nps, csat, ces… */
  answered: string[]
  invitations: boolean
  subscriptions: boolean
  orders: boolean
  activity: boolean
  tickets: boolean
  health: boolean
  surveys: boolean
  colleagues: boolean
  sharedLinks: boolean
  /** The last day that any answer, order, ticket or activity is about; null without any. */
  lastOn: Day | null
}

/** Which sources have rows and which first steps are done: one statement of index probes, whatever the size of the workspace. */
export async function getStartingPoint(scope: Scope): Promise<StartingPoint> {
  scope.require('dashboard.read')
  const { workspaceId } = scope
  const some = (table: string) => sql`exists (select from ${sql.identifier(table)} where workspace_id = ${workspaceId})`
  const last = (table: string, column: string) => sql`(select max(${sql.identifier(column)}) from ${sql.identifier(table)} where workspace_id = ${workspaceId})`
  const [row] = await scope.read((tx) => tx.execute<StartingPoint>(sql`
    select ${some('customers')} as customers, ${some('invitations')} as invitations, ${some('subscription_spans')} as subscriptions, ${some('orders')} as orders,
      ${some('activity_days')} as activity, ${some('tickets')} as tickets, ${some('health_snapshots')} as health, ${some('surveys')} as surveys, ${some('share_links')} as "sharedLinks",
      (select count(*) > 1 from memberships where workspace_id = ${workspaceId}) or exists (select from tokens where workspace_id = ${workspaceId} and purpose = 'invite') as colleagues,
      array(select distinct q.kind from questions q where q.workspace_id = ${workspaceId}
        and exists (select from answers a where a.workspace_id = ${workspaceId} and a.question_no = q.question_no and a.state = 'given')) as answered,
      greatest(${last('responses', 'answered_on')}, ${last('orders', 'ordered_on')}, ${last('tickets', 'opened_on')}, ${last('activity_days', 'day')})::text as "lastOn"`))
  if (!row) throw new Error('The starting point was not read.')
  return { ...row }
}
