import { and, eq, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { invitations } from '../db/schema/surveys.ts'

export interface InvitationCounts {
  invited: number
  queued: number
  /** Taken by the mail server and not come back. */
  delivered: number
  bounced: number
  completed: number
}

/** How far the invitations to a survey have come. */
export async function countInvitations(scope: Scope, surveyNo: number): Promise<InvitationCounts> {
  scope.require('survey.read')
  const [row] = await scope.read((tx) => tx.select({
    invited: sql<number>`count(*)::int`,
    queued: sql<number>`(count(*) filter (where ${invitations.state} = 'queued'))::int`,
    delivered: sql<number>`(count(*) filter (where ${invitations.state} in ('sent', 'delivered')))::int`,
    bounced: sql<number>`(count(*) filter (where ${invitations.state} = 'bounced'))::int`,
    completed: sql<number>`(count(*) filter (where ${invitations.completedOn} is not null))::int`,
  }).from(invitations).where(and(eq(invitations.workspaceId, scope.workspaceId), eq(invitations.surveyNo, surveyNo))))
  return row ?? { invited: 0, queued: 0, delivered: 0, bounced: 0, completed: 0 }
}
