import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../auth/abilities.ts'
import { memberScope } from '../auth/member-scope.ts'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { auditEntries } from '../db/schema/workspaces.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { mailedToken } from '../test/mailed-token.ts'
import { PASSWORD, personOf, scopeIn, someCaller, type TestPerson } from '../test/person.ts'
import { acceptInvite, acceptInviteAsNew } from './accept-invite.ts'
import { changeRole } from './change-role.ts'
import { findInvite } from './find-invite.ts'
import { inviteMember } from './invite-member.ts'
import { listInvites } from './list-invites.ts'
import { listMembers } from './list-members.ts'
import { leaveWorkspace, removeMember } from './remove-member.ts'
import { resendInvite } from './resend-invite.ts'
import { withdrawInvite } from './withdraw-invite.ts'

let db: Database
beforeAll(async () => { db = (await freshDatabase()).db })

const GONE = 'This invitation has expired, was used or was withdrawn. Ask for a new one.'
let count = 0
const newAddress = () => `new-${++count}@example.com`
const inviteToken = async (email: string) => (await mailedToken('invite', email)) ?? ''

/** Somebody who joined the owner's workspace with a role. */
async function colleague(owner: TestPerson, role: Role): Promise<TestPerson> {
  const person = await personOf('Carl')
  await inviteMember(owner.scope, { email: person.email, role })
  const slug = await acceptInvite(db, person.userId, { token: await inviteToken(person.email) })
  return { ...person, scope: await scopeIn(person.userId, slug) }
}

describe('an invitation', () => {
  it('makes a new person a member with the role, once, with an address that is proved', async () => {
    const owner = await personOf()
    const email = newAddress()
    await inviteMember(owner.scope, { email, role: 'editor' })
    const token = await inviteToken(email)
    expect(await findInvite(db, token)).toMatchObject({ email, role: 'editor', inviter: 'Anna', workspaceName: 'Anna & Co', known: false })
    const accept = () => acceptInviteAsNew(db, someCaller(), { token, name: 'Dora', password: PASSWORD, locale: 'nl' })
    const results = await Promise.allSettled(Array.from({ length: 10 }, accept))
    expect(results.filter((result) => result.status === 'fulfilled').length).toBe(1)
    expect(await listMembers(owner.scope)).toMatchObject([{ name: 'Anna', role: 'owner' }, { name: 'Dora', role: 'editor', email, emailVerified: true }])
    expect(await listInvites(owner.scope)).toEqual([])
  })

  it('is not accepted by another account than the one it was sent to', async () => {
    const [owner, stranger, invited] = [await personOf(), await personOf('Mallory'), await personOf('Bob')]
    await inviteMember(owner.scope, { email: invited.email, role: 'admin' })
    const token = await inviteToken(invited.email)
    await expect(acceptInvite(db, stranger.userId, { token })).rejects.toMatchObject({ code: 'forbidden' })
    const [mallory] = await db.orm.select({ at: users.emailVerifiedAt }).from(users).where(eq(users.id, stranger.userId))
    expect(mallory?.at).toBeNull()
    await expect(acceptInviteAsNew(db, someCaller(), { token, name: 'Fake', password: PASSWORD, locale: 'en' })).rejects.toMatchObject({ code: 'conflict' })
    await acceptInvite(db, invited.userId, { token })
    await expect(acceptInvite(db, invited.userId, { token })).rejects.toThrow(GONE)
  })

  it('can be withdrawn and sent again, and only the latest link works', async () => {
    const owner = await personOf()
    const email = newAddress()
    await inviteMember(owner.scope, { email, role: 'viewer' })
    const first = await inviteToken(email)
    await resendInvite(owner.scope, { email })
    const second = await inviteToken(email)
    expect(await findInvite(db, first)).toBeNull()
    expect(await listInvites(owner.scope)).toMatchObject([{ email, role: 'viewer', expired: false }])
    await withdrawInvite(owner.scope, { email })
    expect(await findInvite(db, second)).toBeNull()
    await expect(withdrawInvite(owner.scope, { email })).rejects.toMatchObject({ code: 'missing' })
  })

  it('is not sent to a member, by an editor, or to an owner-to-be by an admin', async () => {
    const owner = await personOf()
    const [admin, editor] = [await colleague(owner, 'admin'), await colleague(owner, 'editor')]
    await expect(inviteMember(owner.scope, { email: admin.email, role: 'viewer' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(inviteMember(editor.scope, { email: newAddress(), role: 'viewer' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(inviteMember(admin.scope, { email: newAddress(), role: 'owner' })).rejects.toThrow('Only an owner can make or change owners.')
    await expect(inviteMember(admin.scope, { email: newAddress(), role: 'admin' })).resolves.toBeUndefined()
  })

  it('cannot be broken out of through the address', async () => {
    const owner = await personOf()
    for (const email of ['a@b.com\r\nBcc: x@y.com', 'a@b@c.com', '"a"@b.com, x@y.com', 'ș@b.com', 'a@b']) {
      await expect(inviteMember(owner.scope, { email, role: 'viewer' })).rejects.toThrow()
    }
    expect(await listInvites(owner.scope)).toEqual([])
  })

  it('is unknown to another team', async () => {
    const [ours, theirs] = [await personOf(), await personOf('Bob')]
    const email = newAddress()
    await inviteMember(ours.scope, { email, role: 'viewer' })
    expect(await listInvites(theirs.scope)).toEqual([])
    await expect(withdrawInvite(theirs.scope, { email })).rejects.toMatchObject({ code: 'missing' })
    expect(await listInvites(ours.scope)).toHaveLength(1)
  })
})

describe('roles', () => {
  it('hold from the next request on, and so does a removal', async () => {
    const owner = await personOf()
    const bob = await colleague(owner, 'editor')
    await changeRole(owner.scope, { userId: bob.userId, role: 'viewer' })
    expect((await scopeIn(bob.userId, owner.scope.workspace.slug)).can('survey.publish')).toBe(false)
    await removeMember(owner.scope, { userId: bob.userId })
    expect(await memberScope(db, bob.userId, owner.scope.workspace.slug)).toBeNull()
    const trail = await owner.scope.read((tx) => tx.select().from(auditEntries).where(and(eq(auditEntries.workspaceId, owner.scope.workspaceId), eq(auditEntries.subject, bob.userId))))
    expect(trail.map(({ action }) => action)).toEqual(['member.role', 'member.remove'])
  })

  it('of owners are for owners to change', async () => {
    const owner = await personOf()
    const [admin, viewer] = [await colleague(owner, 'admin'), await colleague(owner, 'viewer')]
    await expect(changeRole(admin.scope, { userId: owner.userId, role: 'viewer' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeRole(admin.scope, { userId: admin.userId, role: 'owner' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(removeMember(admin.scope, { userId: owner.userId })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(changeRole(viewer.scope, { userId: viewer.userId, role: 'admin' })).rejects.toMatchObject({ code: 'forbidden' })
    await changeRole(admin.scope, { userId: viewer.userId, role: 'editor' })
    await changeRole(owner.scope, { userId: admin.userId, role: 'owner' })
  })

  it('leave at least one owner, also when two owners leave at once', async () => {
    const owner = await personOf()
    await expect(leaveWorkspace(owner.scope)).rejects.toThrow('A workspace keeps at least one owner.')
    await expect(changeRole(owner.scope, { userId: owner.userId, role: 'admin' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(removeMember(owner.scope, { userId: owner.userId })).rejects.toMatchObject({ code: 'conflict' })
    const second = await colleague(owner, 'owner')
    const results = await Promise.allSettled([leaveWorkspace(owner.scope), leaveWorkspace(second.scope)])
    expect(results.filter((result) => result.status === 'fulfilled').length).toBe(1)
  })

  it('of another team\'s members are out of reach', async () => {
    const [ours, theirs] = [await personOf(), await personOf('Bob')]
    await expect(changeRole(ours.scope, { userId: theirs.userId, role: 'viewer' })).rejects.toMatchObject({ code: 'missing' })
    await expect(removeMember(ours.scope, { userId: theirs.userId })).rejects.toMatchObject({ code: 'missing' })
    expect((await scopeIn(theirs.userId, theirs.scope.workspace.slug)).actor.role).toBe('owner')
  })
})
