import { and, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { issueToken } from '../auth/tokens.ts'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { invitations } from '../db/schema/surveys.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { segmentCondition } from '../segments/segment-condition.ts'
import { getSegment } from '../segments/get-segment.ts'
import { env } from '../shared/env.ts'
import { Refusal } from '../shared/refusal.ts'
import { findOrMakeChannel } from '../surveys/find-or-make-channel.ts'
import { type LiveSurvey, loadPublished } from '../surveys/get-live-survey.ts'
import { textIn } from '../surveys/text-in.ts'
import { localToday } from '../workspaces/local-today.ts'
import { invitationLetter } from './invitation-letter.ts'
import { type Candidate, listCandidates, type SkipReason } from './list-candidates.ts'

/** As many as one transaction writes comfortably. */
const MOST = 1000

export const InviteContacts = z.object({
  surveyNo: z.coerce.number().int().positive(),
  /** One of the three says who: these contacts, those at the customers of a segment, or every contact. */
  contactNos: z.array(z.coerce.number().int().positive()).min(1).max(MOST).optional(),
  segmentNo: z.coerce.number().int().positive().optional(),
  all: z.coerce.boolean().optional(),
})

export interface Invited {
  invited: number
  /** How many were passed over, by reason. */
  skipped: Partial<Record<SkipReason, number>>
}

/**
 * Asks contacts by mail, each with a personal link that works once. Nobody is asked twice for the same survey.
 * Who is passed over and why stands in the audit trail. An invitation counts as sent once the mail server has taken the mail;
 * nothing more is known about delivery until a bounce comes back, so "sent" is taken as delivered by the response rate.
 */
export async function inviteContacts(scope: Scope, input: z.input<typeof InviteContacts>): Promise<Invited> {
  scope.require('invitation.send')
  const given = InviteContacts.parse(input)
  const among = await audienceOf(scope, given)
  return scope.write(async (tx) => {
    const survey = await loadPublished(scope, tx, given.surveyNo)
    const { asked, skipped, isTooMany } = await listCandidates(scope, tx, given.surveyNo, among, MOST)
    if (isTooMany) throw new Refusal('invalid', 'At most {most} people can be invited at once. Choose a smaller segment.', { details: { most: MOST } })
    const invited = asked.length > 0 ? await writeInvitations(scope, tx, survey, asked) : 0
    const reasons: Partial<Record<SkipReason, number>> = {}
    for (const { reason } of skipped) reasons[reason] = (reasons[reason] ?? 0) + 1
    await scope.audit(tx, 'survey.invite', `survey ${given.surveyNo}`, { invited, skipped: skipped.map(({ contactNo, reason }) => `${contactNo}: ${reason}`) })
    return { invited, skipped: reasons }
  })
}

async function audienceOf(scope: Scope, { contactNos, segmentNo, all }: z.output<typeof InviteContacts>): Promise<SQL> {
  if (contactNos) return sql`contacts.contact_no in (${sql.join(contactNos.map((no) => sql`${no}`), sql`, `)})`
  if (segmentNo) return segmentCondition((await getSegment(scope, { segmentNo })).rule, { workspaceId: scope.workspaceId, today: localToday(scope) })
  if (all) return sql`true`
  throw new Refusal('invalid', 'Say who is to be invited: contacts, a segment, or everybody.')
}

async function writeInvitations(scope: Scope, tx: Tx, survey: LiveSurvey, asked: Candidate[]): Promise<number> {
  const { workspaceId } = scope
  const first = await reserveNumbers(tx, workspaceId, 'invitation', asked.length)
  const channelNo = await findOrMakeChannel(scope, tx, 'email')
  // Two people inviting the same contacts at once: the unique external id lets one of them through.
  const made = await tx.insert(invitations).values(asked.map(({ contactNo, customerNo }, index) => ({
    workspaceId, invitationNo: first + index, surveyNo: survey.surveyNo, externalId: `contact-${contactNo}`,
    contactNo, customerNo, channelNo, touchpointNo: survey.touchpointNo, invitedOn: localToday(scope), state: 'queued' as const,
  }))).onConflictDoNothing().returning({ invitationNo: invitations.invitationNo, contactNo: invitations.contactNo })
  const people = new Map(asked.map((person) => [person.contactNo, person]))
  for (const { invitationNo, contactNo } of made) {
    const person = contactNo === null ? undefined : people.get(contactNo)
    if (person) await sendInvitation(scope, tx, survey, invitationNo, person)
  }
  return made.length
}

async function sendInvitation(scope: Scope, tx: Tx, { surveyNo, definition }: LiveSurvey, invitationNo: number, { contactNo, email, name, locale }: Candidate): Promise<void> {
  const { workspaceId, workspace } = scope
  const base = env().APP_URL.replace(/\/$/, '')
  const language = definition.languages.find((tag) => tag === (locale ?? workspace.locale)) ?? definition.languages[0] ?? 'en'
  const token = await issueToken(tx, 'invitation', { workspaceId, subject: { surveyNo, invitationNo } })
  const unsubscribeUrl = `${base}/u/${await issueToken(tx, 'unsubscribe', { workspaceId, subject: { contactNo } })}`
  const letter = invitationLetter(language, { sender: workspace.name, question: textIn(definition.questions[0]?.text, language, definition.languages), url: `${base}/s/${token}?lang=${language}`, unsubscribeUrl })
  const mailId = await queueMail(tx, {
    workspaceId, kind: 'invitation', to: { address: email, ...(name ? { name } : {}) }, ...letter,
    headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click', 'Auto-Submitted': 'auto-generated' },
  })
  await tx.update(invitations).set({ mailId }).where(and(eq(invitations.workspaceId, workspaceId), eq(invitations.invitationNo, invitationNo)))
}
