import { and, eq, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { consumeToken } from '../auth/tokens.ts'
import type { Tx } from '../db/database.ts'
import { contacts, customers } from '../db/schema/customers.ts'
import { tokens } from '../db/schema/identity.ts'
import { invitations } from '../db/schema/surveys.ts'
import { todayIn } from '../shared/day.ts'
import { Refusal } from '../shared/refusal.ts'
import { findOrMakeChannel } from './find-or-make-channel.ts'
import { findTouchpointNo } from './find-touchpoint-no.ts'
import type { LiveSurvey } from './get-live-survey.ts'

/** Who answered and by which way. */
export interface Origin {
  invitationNo: number | null
  contactNo: number | null
  customerNo: number | null
  channelNo: number | null
  touchpointNo: number | null
}

interface Wish {
  invitationToken?: string | undefined
  contact?: string | undefined
  customer?: string | undefined
  channel?: string | undefined
  touchpoint?: string | undefined
}

/** A respondent's link may name one of these; the API any. */
const CHANNELS = ['web', 'email', 'phone', 'chat', 'app', 'shop', 'social']

/**
 * Settles where a response comes from, using up its personal link; null where that was used before.
 * An anonymous survey keeps nobody: only that the invitation was followed.
 */
export async function originOf(scope: Scope, tx: Tx, survey: LiveSurvey, wish: Wish): Promise<Origin | null> {
  const invited = wish.invitationToken ? await acceptInvitation(scope, tx, survey, wish.invitationToken) : undefined
  if (invited === null) return null
  const channel = wish.channel && (scope.actor.kind !== 'respondent' || CHANNELS.includes(wish.channel)) ? wish.channel : 'web'
  const channelNo = invited?.channelNo ?? await findOrMakeChannel(scope, tx, channel)
  const named = wish.touchpoint ? await findTouchpointNo(scope, tx, wish.touchpoint) : null
  const touchpointNo = invited?.touchpointNo ?? named ?? survey.touchpointNo
  if (survey.privacy === 'anonymous') return { invitationNo: null, contactNo: null, customerNo: null, channelNo, touchpointNo }
  const person = invited ?? await namedPerson(scope, tx, wish)
  return { invitationNo: invited?.invitationNo ?? null, contactNo: person.contactNo, customerNo: person.customerNo, channelNo, touchpointNo }
}

/** Of many at once exactly one gets through. */
async function acceptInvitation(scope: Scope, tx: Tx, survey: LiveSurvey, token: string) {
  const used = await consumeToken(tx, 'invitation', token)
  const invitationNo = Number(used?.subject.invitationNo)
  if (!used || used.workspaceId !== scope.workspaceId || Number(used.subject.surveyNo) !== survey.surveyNo) return null
  // Otherwise the order of the links used would tell who gave which anonymous answer.
  if (survey.privacy === 'anonymous') await tx.update(tokens).set({ usedAt: sql`date_trunc('day', now())` }).where(eq(tokens.hash, used.hash))
  const [invited] = await tx.update(invitations).set({ completedOn: todayIn(scope.workspace.timeZone) })
    .where(and(eq(invitations.workspaceId, scope.workspaceId), eq(invitations.invitationNo, invitationNo)))
    .returning({ invitationNo: invitations.invitationNo, contactNo: invitations.contactNo, customerNo: invitations.customerNo, channelNo: invitations.channelNo, touchpointNo: invitations.touchpointNo })
  return invited ?? null
}

/** A person or customer named by the caller of the API. */
async function namedPerson(scope: Scope, tx: Tx, { contact, customer }: Wish): Promise<{ contactNo: number | null; customerNo: number | null }> {
  if (contact) {
    const [row] = await tx.select({ contactNo: contacts.contactNo, customerNo: contacts.customerNo }).from(contacts)
      .where(and(eq(contacts.workspaceId, scope.workspaceId), eq(contacts.externalId, contact)))
    if (!row) throw new Refusal('missing', 'There is no such contact.', { fields: { contact: 'There is no such contact.' } })
    return row
  }
  if (!customer) return { contactNo: null, customerNo: null }
  const [row] = await tx.select({ customerNo: customers.customerNo }).from(customers)
    .where(and(eq(customers.workspaceId, scope.workspaceId), eq(customers.externalId, customer)))
  if (!row) throw new Refusal('missing', 'There is no such customer.', { fields: { customer: 'There is no such customer.' } })
  return { contactNo: null, customerNo: row.customerNo }
}
