import { readdirSync } from 'node:fs'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { customerNamesOf, fullKeyOf, furnish } from '../lib/test/furnished.ts'
import { signUp, type Team, test } from './fixtures.ts'

/** Stands in everything the first team owns; nobody else may ever read it. */
const CANARY = 'Lakeside Canary'

const slugOf = (team: Team) => team.home.split('/')[2] ?? ''

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
  await furnish(slugOf(team), CANARY)

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
    const key = await fullKeyOf(slugOf(other))
    const machine: APIRequestContext = await playwright.request.newContext({ baseURL: new URL(page.url()).origin, extraHTTPHeaders: { authorization: `Bearer ${key}` } })
    for (const door of addresses('app/api/v1', '/api/v1')) {
      for (const address of [door, door.replace(/\/1(?=\/|$)/g, '/canary-1'), `${door}?workspace=${slugOf(team)}&workspaceId=1`]) {
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
    }, [slugOf(other), slugOf(team)])
    await plain.getByRole('button', { name: 'Add customer' }).click()
    await plain.waitForLoadState()
    expect(await customerNamesOf(slugOf(team))).toEqual([CANARY])
  })
})
