import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { tokenScope } from '../auth/token-scope.ts'
import { hashToken } from '../auth/tokens.ts'
import { workerScope } from '../auth/worker-scope.ts'
import { appDatabase } from '../db/database.ts'
import { shareLinks } from '../db/schema/dashboards.ts'
import { tokens } from '../db/schema/identity.ts'
import { auditEntries } from '../db/schema/workspaces.ts'
import { createSegment } from '../segments/create-segment.ts'
import { saveSegment } from '../segments/save-segment.ts'
import { answered } from '../test/answered.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { addCard } from './add-card.ts'
import { changeSharePassword } from './change-share-password.ts'
import { changeSharing } from './change-sharing.ts'
import { createDashboard } from './create-dashboard.ts'
import { createShareLink } from './create-share-link.ts'
import { listShareLinks } from './list-share-links.ts'
import { openSharedDashboard } from './open-shared-dashboard.ts'
import { removeCard } from './remove-card.ts'
import { renameDashboard } from './rename-dashboard.ts'
import { revokeShareLink } from './revoke-share-link.ts'
import { unlockShare } from './unlock-share.ts'

beforeAll(freshDatabase)

const march = { kind: 'fixed', from: '2026-03-01', to: '2026-04-01' } as const
const rows = (count: number, score: number, more = {}) => Array.from({ length: count }, () => ({ score, on: '2026-03-05', ...more }))

async function shared(more: Partial<Parameters<typeof createShareLink>[1]> = {}) {
  const team = await memberOf({ role: 'editor' })
  await answered(team, [...rows(6, 10, { plan: 'pro' }), ...rows(6, 0, { plan: 'basic' })])
  const { dashboardNo } = await createDashboard(team, { name: 'Board', cards: [{ metric: 'nps', view: 'figure' }] })
  const link = await createShareLink(team, { dashboardNo, name: 'For the board', period: march, ...more })
  return { team, dashboardNo, ...link }
}

/** Opens the link as somebody with nothing but the token: null where it leads nowhere. */
async function open(token: string, proof?: string) {
  const found = await tokenScope(appDatabase(), 'share', token)
  if (!found) return null
  try {
    return await openSharedDashboard(found.scope, { token, proof })
  } catch (error) {
    expect(error).toMatchObject({ code: 'missing' })
    return null
  }
}

async function npsOf(token: string) {
  const opened = await open(token)
  return opened && !opened.locked ? opened.dashboard.cards.map(({ measured }) => measured.value) : null
}

const forbid = async (team: Scope, isAllowed: boolean) => {
  const admin = await workerScope(appDatabase(), team.workspaceId, { kind: 'operator', id: 'x', name: 'Admin' })
  await changeSharing(admin as Scope, { sharing: isAllowed ? 'allowed' : 'forbidden' })
}

describe('a share link', () => {
  it('opens without an account, shows the figures and counts each opening', async () => {
    const { team, token, dashboardNo } = await shared()
    expect(await npsOf(token)).toEqual([0])
    await npsOf(token)
    expect(await listShareLinks(team, { dashboardNo })).toMatchObject([{ name: 'For the board', opens: 2, state: 'open', hasPassword: false }])
  })

  it('is stored as a hash only', async () => {
    const { team, token } = await shared()
    const kept = JSON.stringify([await team.read((tx) => tx.select().from(shareLinks)), await appDatabase().orm.select().from(tokens)])
    expect(kept).not.toContain(token)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('leaves lines in the audit trail', async () => {
    const { team, shareNo } = await shared()
    await changeSharePassword(team, { shareNo, password: 'a new password' })
    await revokeShareLink(team, { shareNo })
    const lines = await team.read((tx) => tx.select({ action: auditEntries.action, subject: auditEntries.subject }).from(auditEntries).where(eq(auditEntries.workspaceId, team.workspaceId)))
    expect(lines.filter(({ subject }) => subject === `share link ${shareNo}`).map(({ action }) => action)).toEqual(['share.create', 'share.password', 'share.revoke'])
  })

  it('is gone on the next request once withdrawn', async () => {
    const { team, token, shareNo } = await shared()
    const held = await tokenScope(appDatabase(), 'share', token)
    await revokeShareLink(team, { shareNo })
    expect(await open(token)).toBeNull()
    // Nor through a scope minted before.
    await expect(openSharedDashboard(held?.scope as Scope, { token })).rejects.toMatchObject({ code: 'missing' })
    await expect(revokeShareLink(team, { shareNo })).rejects.toMatchObject({ code: 'missing' })
  })

  it('is gone once expired, and while the workspace forbids links', async () => {
    const { team, token, shareNo, dashboardNo } = await shared()
    await expect(changeSharing(team, { sharing: 'forbidden' })).rejects.toMatchObject({ code: 'forbidden' })
    await forbid(team, false)
    expect(await open(token)).toBeNull()
    const strict = { ...team, workspace: { ...team.workspace, settings: { sharing: false } } }
    await expect(createShareLink(strict, { dashboardNo, name: 'x', period: march })).rejects.toMatchObject({ code: 'forbidden' })
    await forbid(team, true)
    expect(await open(token)).not.toBeNull()
    await team.write((tx) => tx.update(shareLinks).set({ expiresAt: new Date(Date.now() - 1000) }).where(eq(shareLinks.shareNo, shareNo)))
    expect(await open(token)).toBeNull()
    expect((await listShareLinks(team))[0]?.state).toBe('expired')
  })

  it('lasts 30 days unless said, and a year at most', async () => {
    const { expiresAt } = await shared()
    expect((expiresAt.getTime() - Date.now()) / 86_400_000).toBeCloseTo(30, 1)
    await expect(shared({ expiresInDays: 366 })).rejects.toThrow()
  })

  it('keeps showing what it showed when dashboard and segment are changed', async () => {
    const { team, dashboardNo } = await shared()
    const rule = (plan: string) => ({ match: 'all' as const, rules: [{ on: 'field' as const, field: 'plan' as const, op: 'is' as const, values: [plan] }] })
    const { segmentNo } = await createSegment(team, { name: 'Chosen', rule: rule('pro') })
    const { token } = await createShareLink(team, { dashboardNo, name: 'x', period: march, segmentNo })
    expect(await npsOf(token)).toEqual([100])
    await saveSegment(team, { segmentNo, name: 'Chosen', rule: rule('basic') })
    await addCard(team, { dashboardNo, metric: 'nps', view: 'trend' })
    await removeCard(team, { dashboardNo, cardNo: 1 })
    await renameDashboard(team, { dashboardNo, name: 'Other' })
    expect(await npsOf(token)).toEqual([100])
    expect(await open(token)).toMatchObject({ dashboard: { title: 'Board', segment: 'Chosen' } })
  })

  it('never shows the day that is still running', async () => {
    const { team, dashboardNo } = await shared()
    await answered(team, [...rows(20, 10, { on: new Date().toISOString().slice(0, 10) })])
    const { token } = await createShareLink(team, { dashboardNo, name: 'x', period: { kind: 'rolling', days: 7 } })
    expect(await npsOf(token)).toEqual([null])
  })

  it('cannot be made, listed or withdrawn by a viewer or by another workspace', async () => {
    const { dashboardNo, shareNo, token } = await shared()
    const [viewer, other] = [await memberOf({ role: 'viewer' }), await memberOf()]
    await expect(createShareLink(viewer, { dashboardNo, name: 'x', period: march })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(listShareLinks(viewer)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(createShareLink(other, { dashboardNo, name: 'x', period: march })).rejects.toMatchObject({ code: 'missing' })
    await expect(revokeShareLink(other, { shareNo })).rejects.toMatchObject({ code: 'missing' })
    await expect(changeSharePassword(other, { shareNo })).rejects.toMatchObject({ code: 'missing' })
    expect(await listShareLinks(other)).toEqual([])
    expect(await open(token)).not.toBeNull()
  })
})

describe('a password on a link', () => {
  const unlock = async (token: string, password: string) => unlockShare(appDatabase(), (await tokenScope(appDatabase(), 'share', token))?.scope as Scope, { token, password })

  it('is asked for before anything is told, and proven by what the browser keeps', async () => {
    const { team, token, shareNo } = await shared({ password: 'high water' })
    expect(await open(token)).toEqual({ locked: true })
    const proof = await unlock(token, 'high water')
    expect(await open(token, proof)).toMatchObject({ locked: false })
    expect(await listShareLinks(team)).toMatchObject([{ opens: 1, hasPassword: true }])
    const other = await shared({ password: 'high water' })
    expect(await open(other.token, proof)).toEqual({ locked: true })
    expect(await open(token, `${proof}x`)).toEqual({ locked: true })
    expect(await open(token, proof.replace(/^\d+/, (until) => String(Number(until) + 1)))).toEqual({ locked: true })
    await changeSharePassword(team, { shareNo, password: 'high water' })
    expect(await open(token, proof)).toEqual({ locked: true })
  })

  it('can be guessed five times in a quarter of an hour', async () => {
    const { token } = await shared({ password: 'high water' })
    await unlock(token, 'high water')
    for (let i = 0; i < 5; i++) await expect(unlock(token, 'low water')).rejects.toMatchObject({ code: 'invalid' })
    await expect(unlock(token, 'high water')).rejects.toMatchObject({ code: 'limited' })
  })

  it('is stored with argon2id', async () => {
    const { team, token } = await shared({ password: 'high water' })
    const [row] = await team.read((tx) => tx.select().from(shareLinks))
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/)
    expect(row?.tokenHash).toEqual(hashToken(token))
  })
})
