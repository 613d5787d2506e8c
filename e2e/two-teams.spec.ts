import { readdirSync } from 'node:fs'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { createApiKey } from '../lib/workspaces/create-api-key.ts'
import { ABILITIES } from '../lib/auth/abilities.ts'
import type { Scope } from '../lib/auth/scope.ts'
import { workerScope } from '../lib/auth/worker-scope.ts'
import { createCustomer } from '../lib/customers/create-customer.ts'
import { listCustomers } from '../lib/customers/list-customers.ts'
import { createDashboard } from '../lib/dashboards/create-dashboard.ts'
import { appDatabase } from '../lib/db/database.ts'
import { createSegment } from '../lib/segments/create-segment.ts'
import { createSurvey } from '../lib/surveys/create-survey.ts'
import { signUp, type Team, test } from './fixtures.ts'

/** Stands in everything the first team owns; nobody else may ever read it. */
const CANARY = 'Lakeside Canary'

async function scopeOf(team: Team): Promise<Scope> {
  const scope = await workerScope(appDatabase(), team.home.split('/')[2] ?? '', { kind: 'operator', id: 'test', name: 'Test' })
  if (!scope) throw new Error('The workspace is not there.')
  return scope
}

async function furnish(scope: Scope): Promise<void> {
  await createCustomer(scope, { externalId: 'canary-1', name: CANARY, plan: 'pro', attributes: {} })
  await createSegment(scope, { name: CANARY, rule: { match: 'all', rules: [] } })
  await createSurvey(scope, { name: CANARY, template: 'nps' })
  await createDashboard(scope, { name: CANARY, starter: 'leadership' })
}

/** Every page and route below a folder of `app`, with 1 for each parameter. */
function addresses(folder: string, base: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return addresses(`${folder}/${entry.name}`, entry.name.startsWith('(') || entry.name.startsWith('_') ? base : `${base}/${entry.name.startsWith('[') ? '1' : entry.name}`)
    return entry.name === 'page.tsx' || entry.name === 'route.ts' ? [base] : []
  })
}

test('two teams cannot see each other\'s things through any door', async ({ page, team, browser, playwright }) => {
  test.setTimeout(180_000)
  const stranger: Page = await (await browser.newContext()).newPage()
  const other = await signUp(stranger)
  const [ours, theirs] = [await scopeOf(team), await scopeOf(other)]
  await furnish(ours)

  await test.step('pages and routes of the other workspace are not there', async () => {
    const doors = addresses('app/w/[workspace]', team.home)
    expect(doors.length).toBeGreaterThan(20)
    for (const door of doors) {
      const answer = await stranger.request.get(door, { maxRedirects: 0, failOnStatusCode: false })
      expect([404, 405], `${door} answered ${answer.status()}`).toContain(answer.status())
      expect(await answer.text(), door).not.toContain(CANARY)
    }
  })

  await test.step('somebody without a session is asked to sign in, and learns nothing', async () => {
    const anybody = await playwright.request.newContext({ baseURL: new URL(page.url()).origin })
    for (const door of addresses('app/w/[workspace]', team.home)) {
      const answer = await anybody.get(door, { maxRedirects: 0, failOnStatusCode: false })
      expect(answer.status(), door).not.toBe(200)
      expect(await answer.text(), door).not.toContain(CANARY)
    }
    await anybody.dispose()
  })

  await test.step('their key opens their workspace alone', async () => {
    const { key } = await createApiKey(theirs, { name: 'All', abilities: [...ABILITIES] })
    const machine: APIRequestContext = await playwright.request.newContext({ baseURL: new URL(page.url()).origin, extraHTTPHeaders: { authorization: `Bearer ${key}` } })
    for (const door of addresses('app/api/v1', '/api/v1')) {
      for (const address of [door, door.replace(/\/1(?=\/|$)/g, '/canary-1'), `${door}?workspace=${ours.workspace.slug}&workspaceId=${ours.workspaceId}`]) {
        const answer = await machine.get(address, { failOnStatusCode: false })
        expect(await answer.text(), address).not.toContain(CANARY)
      }
    }
    await machine.dispose()
  })

  await test.step('a form of theirs turned to our workspace writes nothing', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false, storageState: await stranger.context().storageState() })).newPage()
    await plain.goto(`${other.home}/customers/new`)
    await plain.getByLabel('Name', { exact: true }).fill('Intruder')
    await plain.locator('form').filter({ has: plain.getByLabel('Name', { exact: true }) }).evaluate((form, [from, to]) => {
      for (const input of form.querySelectorAll<HTMLInputElement>('input[type=hidden]')) input.value = input.value.replaceAll(from ?? '', to ?? '')
    }, [other.home.split('/')[2], team.home.split('/')[2]])
    await plain.getByRole('button', { name: 'Add customer' }).click()
    await plain.waitForLoadState()
    const { customers } = await listCustomers(ours, {})
    expect(customers.map(({ name }) => name)).toEqual([CANARY])
  })
})
