import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { keyScope } from '../auth/key-scope.ts'
import { memberScope } from '../auth/member-scope.ts'
import type { Database } from '../db/database.ts'
import { apiKeys, workspaces } from '../db/schema/identity.ts'
import { channels } from '../db/schema/workspaces.ts'
import { deleteWorkspaceJob } from '../jobs/delete-workspace.ts'
import { inviteMember } from '../team/invite-member.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { personOf } from '../test/person.ts'
import { memberOf } from '../test/workspace.ts'
import { createApiKey } from './create-api-key.ts'
import { deleteWorkspace } from './delete-workspace.ts'
import { editWorkspace } from './edit-workspace.ts'
import { listApiKeys } from './list-api-keys.ts'
import { listAudit } from './list-audit.ts'
import { listChannels } from './list-channels.ts'
import { listMails } from './list-mails.ts'
import { listTouchpoints } from './list-touchpoints.ts'
import { resolvePlaces } from './resolve-places.ts'
import { revokeApiKey } from './revoke-api-key.ts'
import { saveChannel } from './save-channel.ts'
import { saveTouchpoint } from './save-touchpoint.ts'

let db: Database
beforeAll(async () => { db = (await freshDatabase()).db })

describe('a key of the API', () => {
  it('opens the workspace with its abilities alone, until it is revoked', async () => {
    const scope = await memberOf({ role: 'admin' })
    const { key, keyId } = await createApiKey(scope, { name: 'Nightly', abilities: ['customer.read', 'import.run'] })
    const held = await keyScope(db, key)
    expect([held?.workspaceId, held?.can('import.run'), held?.can('customer.edit')]).toEqual([scope.workspaceId, true, false])
    expect(await listApiKeys(scope)).toMatchObject([{ name: 'Nightly', prefix: key.slice(0, 10), revokedAt: null, usedAt: expect.any(Date) }])
    const stored = await db.orm.select().from(apiKeys).where(eq(apiKeys.id, keyId))
    expect(JSON.stringify(stored)).not.toContain(key)
    await revokeApiKey(scope, { keyId })
    expect(await keyScope(db, key)).toBeNull()
    await expect(revokeApiKey(scope, { keyId })).rejects.toMatchObject({ code: 'missing' })
  })

  it('gets no ability that would let it stay, and none its maker lacks', async () => {
    const admin = await memberOf({ role: 'admin' })
    for (const ability of ['key.manage', 'member.manage', 'workspace.delete', 'audit.read'] as const) {
      await expect(createApiKey(admin, { name: 'x', abilities: [ability] })).rejects.toMatchObject({ code: 'forbidden' })
    }
    const editor = await memberOf({ role: 'editor' })
    await expect(createApiKey(editor, { name: 'x', abilities: ['metric.read'] })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('of another team cannot be seen or revoked', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    const { keyId, key } = await createApiKey(theirs, { name: 'Theirs', abilities: ['metric.read'] })
    expect(await listApiKeys(ours)).toEqual([])
    await expect(revokeApiKey(ours, { keyId })).rejects.toMatchObject({ code: 'missing' })
    expect(await keyScope(db, key)).not.toBeNull()
  })
})

describe('channels and touchpoints', () => {
  it('begin with the usual channels, and can be renamed while their key stays', async () => {
    const scope = await memberOf()
    expect((await listChannels(scope)).map(({ key }) => key)).toEqual(['email', 'phone', 'chat', 'web', 'app', 'shop', 'social'])
    await saveChannel(scope, { channelNo: 2, name: 'Call centre' })
    await saveChannel(scope, { name: 'WhatsApp' })
    expect((await listChannels(scope)).filter(({ channelNo }) => channelNo === 2 || channelNo === 8)).toEqual([
      { channelNo: 2, key: 'phone', name: 'Call centre' }, { channelNo: 8, key: 'whatsapp', name: 'WhatsApp' },
    ])
    await expect(saveChannel(scope, { name: 'whatsapp' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(saveChannel(scope, { channelNo: 99, name: 'x' })).rejects.toMatchObject({ code: 'missing' })
  })

  it('share their numbers with what an import makes', async () => {
    const scope = await memberOf()
    await scope.write((tx) => resolvePlaces(tx, scope.workspaceId, 'channel', ['Phone', 'Fax']))
    await saveChannel(scope, { name: 'Letter' })
    expect((await listChannels(scope)).slice(-2)).toMatchObject([{ channelNo: 8, key: 'fax' }, { channelNo: 9, key: 'letter' }])
  })

  it('keep the order of the journey, and belong to one team', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    await saveTouchpoint(ours, { name: 'Onboarding', stage: 'Start' })
    await saveTouchpoint(ours, { name: 'Renewal' })
    await saveTouchpoint(ours, { touchpointNo: 2, name: 'Renewal talk', stage: 'End' })
    expect(await listTouchpoints(ours)).toEqual([
      { touchpointNo: 1, key: 'onboarding', name: 'Onboarding', stage: 'Start' }, { touchpointNo: 2, key: 'renewal', name: 'Renewal talk', stage: 'End' },
    ])
    expect(await listTouchpoints(theirs)).toEqual([])
    await expect(saveTouchpoint(theirs, { touchpointNo: 1, name: 'x' })).rejects.toMatchObject({ code: 'missing' })
    const viewer = await memberOf({ role: 'viewer' })
    await expect(saveTouchpoint(viewer, { name: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a workspace', () => {
  it('is edited by admins, and the trail tells', async () => {
    const scope = await memberOf({ role: 'admin' })
    await editWorkspace(scope, { name: 'New name', timeZone: 'Europe/Bucharest', currency: 'RON', locale: 'ro' })
    const [row] = await db.orm.select().from(workspaces).where(eq(workspaces.id, scope.workspaceId))
    expect(row).toMatchObject({ name: 'New name', timeZone: 'Europe/Bucharest', currency: 'RON', locale: 'ro', slug: scope.workspace.slug })
    expect((await listAudit(scope)).entries[0]).toMatchObject({ action: 'workspace.edit', actorName: 'Anna' })
    await expect(editWorkspace(await memberOf({ role: 'editor' }), { name: 'x', timeZone: 'UTC', currency: 'EUR', locale: 'en' })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('closes every door when its owner deletes it, and then its rows go, and nobody else\'s', async () => {
    const [ours, theirs] = [await personOf(), await personOf('Bob')]
    const { key } = await createApiKey(ours.scope, { name: 'Key', abilities: ['metric.read'] })
    await inviteMember(ours.scope, { email: 'carl@example.com', role: 'viewer' })
    await expect(deleteWorkspace(ours.scope, { name: 'anna & co' })).rejects.toMatchObject({ fields: { name: expect.any(String) } })
    await expect(deleteWorkspace(await memberOf({ role: 'admin' }), { name: 'x' })).rejects.toMatchObject({ code: 'forbidden' })
    await deleteWorkspace(ours.scope, { name: ours.scope.workspace.name })
    expect(await memberScope(db, ours.userId, ours.scope.workspace.slug)).toBeNull()
    expect(await keyScope(db, key)).toBeNull()
    await deleteWorkspaceJob.run({ workspaceId: ours.scope.workspaceId }, { db, signal: AbortSignal.timeout(60_000) })
    expect(await ours.scope.read((tx) => tx.select().from(channels))).toEqual([])
    expect((await db.orm.execute(sql`select 1 from workspaces where id = ${ours.scope.workspaceId}`)).length).toBe(0)
    expect(await listChannels(theirs.scope)).toHaveLength(7)
  })

  it('pages its trail and shows it to admins alone', async () => {
    const scope = await memberOf()
    await scope.write(async (tx) => {
      for (let n = 1; n <= 120; n++) await scope.audit(tx, 'test', `${n}`)
    })
    const first = await listAudit(scope)
    const second = await listAudit(scope, { before: first.older ?? 0 })
    const third = await listAudit(scope, { before: second.older ?? 0 })
    expect([first, second, third].map(({ entries }) => entries.length)).toEqual([50, 50, 21])
    expect(third.older).toBeNull()
    await expect(listAudit(await memberOf({ role: 'editor' }))).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('lists its mails without what they say', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    await inviteMember(ours, { email: 'dora@example.com', role: 'viewer' })
    const mails = await listMails(ours)
    expect(mails).toMatchObject([{ to: 'dora@example.com', kind: 'invite', state: 'queued' }])
    expect(JSON.stringify(mails)).not.toContain('/invite/')
    expect(await listMails(theirs)).toEqual([])
  })
})
