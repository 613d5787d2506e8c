import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, expect, type Page } from '@playwright/test'
import { answeredLately } from '../lib/test/answered-lately.ts'
import { type Team, test } from './fixtures.ts'

const PASSWORD = 'high water mark'

async function makeDashboard(page: Page, team: Team): Promise<void> {
  await page.goto(`${team.home}/dashboards`)
  await page.getByLabel('Name').fill('Voices of spring')
  await page.getByText('What customers say, and where they say it.').click()
  await page.getByRole('button', { name: 'Make dashboard' }).click()
  await expect(page.getByRole('heading', { name: 'Voices of spring' })).toBeVisible()
}

async function makeLink(page: Page, password = ''): Promise<string> {
  await page.getByRole('link', { name: 'Share', exact: true }).click()
  await page.getByLabel('Whom is it for?').fill('The board')
  await page.getByLabel('Password (optional)').fill(password)
  await page.getByRole('button', { name: 'Make link' }).click()
  return new URL(await page.getByLabel('Address').inputValue()).pathname
}

/** Somebody with a link, no account and no scripts. */
const stranger = async (browser: Browser) => (await browser.newContext({ javaScriptEnabled: false })).newPage()

test.beforeEach(async ({ page, team }) => {
  test.slow()
  await answeredLately(team.home.split('/')[2] ?? '')
  await makeDashboard(page, team)
})

test('a dashboard is shared with a password, guessed at in vain, and withdrawn', async ({ page, browser }) => {
  const link = await makeLink(page, PASSWORD)
  const viewer = await stranger(browser)
  const attempt = async (password: string) => {
    await viewer.getByLabel('Password').fill(password)
    await viewer.getByRole('button', { name: 'Open' }).click()
  }
  const first = await viewer.goto(link)
  expect(await viewer.content()).not.toContain('Voices of spring')
  expect(first?.headers()).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' })
  expect(first?.headers()['content-security-policy']).toContain(`frame-ancestors 'none'`)
  await attempt(PASSWORD)
  await expect(viewer.getByRole('heading', { name: 'Voices of spring' })).toBeVisible()
  await expect(viewer.getByText('n = 30').first()).toBeVisible()
  // The group of two is hidden, and with it the next smallest.
  await expect(viewer.getByText('pro', { exact: true })).toBeVisible()
  expect(await viewer.content()).not.toContain('trial')
  expect(await viewer.content()).not.toContain('basic')
  expect(await viewer.locator('main a').count()).toBe(0)

  const guesser = await stranger(browser)
  await guesser.goto(link)
  for (let i = 0; i < 5; i++) {
    await guesser.getByLabel('Password').fill(`wrong ${i}`)
    await guesser.getByRole('button', { name: 'Open' }).click()
    await expect(guesser.getByText('This is not the password.')).toBeVisible()
  }
  await guesser.getByLabel('Password').fill(PASSWORD)
  await guesser.getByRole('button', { name: 'Open' }).click()
  await expect(guesser.getByText('Too many tries.')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Opened once')).toBeVisible()
  await page.getByText('Withdraw', { exact: false }).first().click()
  await page.getByRole('button', { name: 'Yes, withdraw it' }).click()
  await expect(page.getByText('withdrawn', { exact: true })).toBeVisible()
  const after = await viewer.reload()
  expect(after?.status()).toBe(404)
  await expect(viewer.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible()
})

test('nothing in a request widens what a link shows', async ({ page, browser, request, team }) => {
  const link = await makeLink(page)
  const token = link.split('/')[2] ?? ''
  const stranger = (await browser.newContext()).request
  const shown = async (query = '') => {
    const html = await (await stranger.get(`${link}${query}`)).text()
    return html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<!--.*?-->/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  }
  const honest = await shown()
  expect(honest).toContain('n = 30')
  const widenings = [
    'segment=1', 'segmentNo=1', 'from=2000-01-01', 'from=2000-01-01&to=2099-01-01', 'to=2099-01-01', 'days=1100', 'by=customer.plan', 'by=customer.owner', 'grain=day', 'view=breakdown',
    'channel=web', 'touchpoint=x', 'dashboard=1', 'dashboardNo=2', 'metric=mrr', 'cards[]=mrr', 'where[customer.plan]=trial', 'customerNo=1001', 'share=1', 'workspace=other', 'proof=1', 'compare=1', 'variant=raw', 'rule={}',
  ]
  for (const query of widenings) {
    expect(await shown(`?${query}`), query).toBe(honest)
  }
  const doors: [string, Parameters<typeof request.fetch>[1]][] = [
    ['/api/v1/metrics', { headers: { authorization: `Bearer ${token}` } }], ['/api/v1/customers', { headers: { authorization: `Bearer ${token}` } }],
    [`/s/${token}`, {}], [`/invite/${token}`, {}], [`/reset/${token}`, {}], [`/d/${token}/edit`, {}], [`/d/${token.slice(0, -1)}`, {}], [`${link}/unlock`, { method: 'POST', form: { password: 'x' }, maxRedirects: 0 }],
    [`${team.home}/dashboards/1`, { headers: { cookie: `authjs.session-token=${token}` }, maxRedirects: 0 }], [`${team.home}/customers`, { headers: { cookie: `peil-share=${token}` }, maxRedirects: 0 }],
  ]
  for (const [path, options] of doors) {
    const answer = await request.fetch(path, { ...options, failOnStatusCode: false })
    expect(await answer.text(), path).not.toContain('Voices of spring')
    expect(await answer.text(), path).not.toContain('Customer 1001')
  }
})

test('the pages of dashboards and links have no barriers', async ({ page, browser, team }) => {
  const check = async (one: Page) => expect((await new AxeBuilder({ page: one }).analyze()).violations).toEqual([])
  for (const path of ['', '/dashboards', '/dashboards/1', '/dashboards/1/edit', '/dashboards/1/share']) {
    await page.goto(`${team.home}${path}`, { waitUntil: 'networkidle' })
    await check(page)
  }
  await page.goto(`${team.home}/dashboards/1`)
  const open = await makeLink(page)
  const locked = await (async () => {
    await page.reload()
    await page.getByLabel('Whom is it for?').fill('Another')
    await page.getByLabel('Password (optional)').fill(PASSWORD)
    await page.getByRole('button', { name: 'Make link' }).click()
    return new URL(await page.getByLabel('Address').inputValue()).pathname
  })()
  const viewer = await (await browser.newContext()).newPage()
  for (const path of [open, locked, '/d/nothing']) {
    await viewer.goto(path)
    await check(viewer)
  }
})
