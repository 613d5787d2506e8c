import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { respondentScope } from '../auth/respondent-scope.ts'
import type { Scope } from '../auth/scope.ts'
import { tokenScope } from '../auth/token-scope.ts'
import { appDatabase } from '../db/database.ts'
import { contacts, customers } from '../db/schema/customers.ts'
import { mails } from '../db/schema/identity.ts'
import { invitations, responses } from '../db/schema/surveys.ts'
import { createSurvey } from '../surveys/create-survey.ts'
import { publishSurvey } from '../surveys/publish-survey.ts'
import { recordResponse } from '../surveys/record-response.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { inviteContacts } from './invite-contacts.ts'
import { noteInvitationMail } from './note-invitation-mail.ts'
import { unsubscribeContact } from './unsubscribe-contact.ts'

beforeAll(freshDatabase)

type Person = Partial<typeof contacts.$inferInsert>

async function teamWith(people: Person[], privacy: 'identified' | 'anonymous' = 'identified') {
  const scope = await memberOf()
  await scope.write(async (tx) => {
    await tx.insert(customers).values({ workspaceId: scope.workspaceId, customerNo: 1, externalId: 'c1', name: 'Customer', nameSearch: 'customer' })
    await tx.insert(contacts).values(people.map((person, index) => ({ workspaceId: scope.workspaceId, customerNo: 1, contactNo: index + 1, externalId: `p${index + 1}`, ...person })))
  })
  const { surveyNo } = await createSurvey(scope, { name: 'Loyalty', template: 'nps', privacy })
  await publishSurvey(scope, { surveyNo })
  return { scope, surveyNo }
}

const mailsOf = (scope: Scope) => appDatabase().orm.select().from(mails).where(eq(mails.workspaceId, scope.workspaceId))
const linkIn = (text: string, door: 's' | 'u') => new RegExp(`/${door}/([\\w-]{43})`).exec(text)?.[1] ?? ''
const invitationsOf = (scope: Scope) => scope.read((tx) => tx.select().from(invitations).where(eq(invitations.workspaceId, scope.workspaceId)))

describe('inviting contacts', () => {
  it('asks each once and says who was passed over and why', async () => {
    const { scope, surveyNo } = await teamWith([
      { email: 'bob@example.com', name: 'Bob', locale: 'nl' }, { email: null }, { email: 'gone@example.com', unsubscribedAt: new Date() }, { email: 'bob@example.com' },
    ])
    expect(await inviteContacts(scope, { surveyNo, all: true })).toEqual({ invited: 1, skipped: { no_address: 1, unsubscribed: 1, same_address: 1 } })
    const again = await inviteContacts(scope, { surveyNo, contactNos: [1] })
    expect(again).toEqual({ invited: 0, skipped: { already_invited: 1 } })
    const [mail, ...others] = await mailsOf(scope)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ kind: 'invitation', toAddress: 'bob@example.com', subject: expect.stringContaining('hoort graag') })
    expect(mail?.headers).toMatchObject({ 'List-Unsubscribe': expect.stringMatching(/^<http.*\/u\/[\w-]{43}>$/), 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  })

  it('sends one mail each when two people invite the same at once', async () => {
    const { scope, surveyNo } = await teamWith([{ email: 'a@example.com' }, { email: 'b@example.com' }])
    await Promise.all([inviteContacts(scope, { surveyNo, all: true }), inviteContacts(scope, { surveyNo, all: true })])
    expect((await mailsOf(scope)).map((mail) => mail.toAddress).sort()).toEqual(['a@example.com', 'b@example.com'])
  })

  it('gives a link that stores one answer of many at once, tied to the contact', async () => {
    const { scope, surveyNo } = await teamWith([{ email: 'a@example.com' }])
    await inviteContacts(scope, { surveyNo, all: true })
    const [mail] = await mailsOf(scope)
    const token = linkIn(mail?.textBody ?? '', 's')
    const link = await respondentScope(appDatabase(), token)
    if (!link) throw new Error('The personal link leads nowhere.')
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => recordResponse(link.scope, { surveyNo, responseKey: randomUUID(), invitationToken: token, answers: { recommend: 9 } })))
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    const stored = await scope.read((tx) => tx.select().from(responses).where(eq(responses.workspaceId, scope.workspaceId)))
    expect(stored).toMatchObject([{ contactNo: 1, customerNo: 1, invitationNo: 1 }])
    expect((await respondentScope(appDatabase(), token))?.state).toBe('used')
    expect((await invitationsOf(scope))[0]?.completedOn).not.toBeNull()
  })

  it('keeps an anonymous answer apart from the invitation it came by', async () => {
    const { scope, surveyNo } = await teamWith([{ email: 'a@example.com' }], 'anonymous')
    await inviteContacts(scope, { surveyNo, all: true })
    const [mail] = await mailsOf(scope)
    const token = linkIn(mail?.textBody ?? '', 's')
    const link = await respondentScope(appDatabase(), token)
    if (!link) throw new Error('The personal link leads nowhere.')
    await recordResponse(link.scope, { surveyNo, responseKey: randomUUID(), invitationToken: token, answers: { recommend: 9 } })
    const stored = await scope.read((tx) => tx.select().from(responses).where(eq(responses.workspaceId, scope.workspaceId)))
    expect(stored).toMatchObject([{ contactNo: null, customerNo: null, invitationNo: null }])
    expect((await invitationsOf(scope))[0]?.completedOn).not.toBeNull()
  })

  it('holds an unsubscription from the next time on, also for a new contact with the address', async () => {
    const { scope, surveyNo } = await teamWith([{ email: 'a@example.com' }])
    await inviteContacts(scope, { surveyNo, all: true })
    const [mail] = await mailsOf(scope)
    const found = await tokenScope(appDatabase(), 'unsubscribe', linkIn(mail?.textBody ?? '', 'u'))
    if (!found) throw new Error('The link leads nowhere.')
    await unsubscribeContact(found.scope, Number(found.token.subject.contactNo))
    await unsubscribeContact(found.scope, Number(found.token.subject.contactNo))
    await scope.write((tx) => tx.insert(contacts).values({ workspaceId: scope.workspaceId, customerNo: 1, contactNo: 2, externalId: 'again', email: 'a@example.com' }))
    const second = await createSurvey(scope, { name: 'Second', template: 'csat' })
    await publishSurvey(scope, second)
    expect(await inviteContacts(scope, { surveyNo: second.surveyNo, all: true })).toEqual({ invited: 0, skipped: { unsubscribed: 1, suppressed: 1 } })
    expect(() => found.scope.require('response.record')).toThrow()
  })

  it('counts as sent once the mail server took it, and as bounced when it did not', async () => {
    const { scope, surveyNo } = await teamWith([{ email: 'a@example.com' }, { email: 'b@example.com' }])
    await inviteContacts(scope, { surveyNo, all: true })
    for (const mail of await mailsOf(scope)) {
      await appDatabase().orm.update(mails).set({ state: mail.toAddress.startsWith('a') ? 'sent' : 'failed' }).where(and(eq(mails.id, mail.id)))
      await noteInvitationMail(appDatabase(), mail.id)
      await noteInvitationMail(appDatabase(), mail.id)
    }
    expect((await invitationsOf(scope)).map((row) => row.state).sort()).toEqual(['bounced', 'sent'])
  })

  it('is not for viewers, nor for drafts or the survey of another team', async () => {
    const { scope, surveyNo } = await teamWith([{ email: 'a@example.com' }])
    const [viewer, other] = [await memberOf({ role: 'viewer' }), await memberOf()]
    await expect(inviteContacts(viewer, { surveyNo, all: true })).rejects.toThrow('Your role does not allow this.')
    await expect(inviteContacts(other, { surveyNo, all: true })).rejects.toThrow('There is no such survey.')
    const draft = await createSurvey(scope, { name: 'Draft', template: 'nps' })
    await expect(inviteContacts(scope, { surveyNo: draft.surveyNo, all: true })).rejects.toThrow('There is no such survey.')
  })
})
