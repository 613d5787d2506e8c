import { beforeAll, expect, it } from 'vitest'
import { createDashboard } from '#lib/dashboards/create-dashboard.ts'
import { freshDatabase } from '#lib/test/fresh-database.ts'
import { keyOf } from '#lib/test/key-of.ts'
import { memberOf } from '#lib/test/workspace.ts'
import { call } from './_test/call.ts'

beforeAll(freshDatabase)

it('shares a dashboard, tells the link once, and withdraws it', async () => {
  const scope = await memberOf()
  const [key, stranger] = [await keyOf(scope), await keyOf(await memberOf())]
  const { dashboardNo } = await createDashboard(scope, { name: 'Board', cards: [{ metric: 'nps', view: 'figure' }] })
  expect((await call('GET', '/dashboards', { key })).json).toEqual({ dashboards: [{ dashboardNo, name: 'Board', metrics: ['nps'], liveLinks: 0 }] })
  const body = { dashboardNo, name: 'For the board', period: { kind: 'rolling', days: 90 }, password: 'quiet harbour' }
  const made = await call('POST', '/share-links', { key, body })
  expect([made.status, made.json]).toMatchObject([201, { shareNo: 1, link: expect.stringMatching(/\/d\/[\w-]{43}$/) }])
  const listed = await call('GET', `/share-links?dashboardNo=${dashboardNo}`, { key })
  expect(listed.json).toMatchObject({ shareLinks: [{ shareNo: 1, state: 'open', hasPassword: true, opens: 0 }] })
  expect(listed.text).not.toContain(String(made.json.link).slice(-43))
  for (const [method, address, sent] of [['DELETE', '/share-links/1'], ['POST', '/share-links', body]] as const) expect((await call(method, address, { key: stranger, body: sent })).status).toBe(404)
  expect((await call('DELETE', '/share-links/1', { key })).status).toBe(200)
  expect((await call('DELETE', '/share-links/1', { key })).status).toBe(404)
  expect((await call('GET', '/share-links', { key })).json).toMatchObject({ shareLinks: [{ state: 'revoked' }] })
})
