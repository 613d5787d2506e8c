import { randomBytes } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { signUp, type Team, test } from './fixtures.ts'
import { mailedLink } from './mailed-link.ts'

const newAddress = () => `bob-${randomBytes(5).toString('hex')}@example.com`

async function signIn(page: Page, { email, password }: Pick<Team, 'email' | 'password'>): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Somebody new accepts an invitation to the team in a browser of their own. */
async function invited(browser: Browser, owner: Page, home: string, role: string): Promise<{ page: Page; email: string }> {
  const email = newAddress()
  await owner.goto(`${home}/settings/members`)
  await owner.getByLabel('E-mail address').fill(email)
  await owner.getByLabel('Role', { exact: true }).selectOption(role)
  await owner.getByRole('button', { name: 'Send the invitation' }).click()
  await expect(owner.getByText('The invitation is on its way.')).toBeVisible()
  const page = await (await browser.newContext()).newPage()
  await page.goto(await mailedLink(browser, email, /invites you/))
  await page.getByLabel('Your name').fill('Bob')
  await page.getByLabel('Password').fill('the quiet password of bob')
  await page.getByRole('button', { name: 'Accept the invitation' }).click()
  await page.waitForURL(`**${home}`)
  return { page, email }
}

test('a colleague is invited, gets another role, and is removed: each from their next request on', async ({ page, team, browser }) => {
  const bob = await invited(browser, page, team.home, 'Admin')
  await bob.page.goto(`${team.home}/settings/keys`)
  await expect(bob.page.getByRole('button', { name: 'Make the key' })).toBeVisible()

  await page.goto(`${team.home}/settings/members`)
  const row = page.getByRole('listitem').filter({ hasText: bob.email })
  await row.getByLabel('Role of Bob').selectOption('Viewer')
  await row.getByRole('button', { name: 'Change Bob' }).click()
  await expect(row.getByLabel('Role of Bob')).toHaveValue('viewer')
  await expect(row.getByRole('button', { name: 'Change Bob' })).toBeEnabled()
  await bob.page.reload()
  await expect(bob.page.getByText('Your role does not open this page')).toBeVisible()

  await row.locator('summary').click()
  await row.getByRole('button', { name: 'Yes, remove' }).click()
  await expect(row).toHaveCount(0)
  expect((await bob.page.goto(team.home))?.status()).toBe(404)
})

test('an invitation belongs to the address it was sent to', async ({ page, team, browser }) => {
  const mallory = await (await browser.newContext()).newPage()
  await signUp(mallory)
  const email = newAddress()
  await page.goto(`${team.home}/settings/members`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Send the invitation' }).click()
  const row = page.getByRole('listitem').filter({ hasText: email })
  await expect(row).toBeVisible()
  const link = await mailedLink(browser, email, /invites you/)
  await mallory.goto(link)
  await expect(mallory.getByText(`This invitation is for ${email}`)).toBeVisible()
  await row.getByRole('button', { name: `Withdraw ${email}` }).click()
  await expect(row).toHaveCount(0)
  await mallory.goto(link)
  await expect(mallory.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
})

test('a mailed link signs in once, only when its button is pressed', async ({ page, team, browser, context }) => {
  await context.clearCookies()
  await page.goto('/sign-in/link')
  await page.getByLabel('E-mail address').fill(team.email)
  await page.getByRole('button', { name: 'Mail me a link' }).click()
  await expect(page.getByText('a mail is on its way')).toBeVisible()
  const link = await mailedLink(browser, team.email, /link to sign in/)
  for (let looks = 0; looks < 3; looks++) await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`**${team.home}`)
  await context.clearCookies()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()
})

test('a reset ends every session', async ({ page, team, browser }) => {
  const other = await (await browser.newContext()).newPage()
  await other.goto('/reset')
  await other.getByLabel('E-mail address').fill(team.email)
  await other.getByRole('button', { name: 'Mail me a link' }).click()
  await other.goto(await mailedLink(browser, team.email, /new password/))
  await other.getByLabel('New password').fill('quite another password')
  await other.getByRole('button', { name: 'Set this password' }).click()
  await expect(other.getByText('Your password has been changed')).toBeVisible()
  await page.goto(team.home)
  await expect(page).toHaveURL(/\/sign-in/)
  await signIn(other, team)
  await expect(other.getByRole('alert').filter({ hasText: 'do not belong together' })).toBeVisible()
  await signIn(other, { ...team, password: 'quite another password' })
  await other.waitForURL(`**${team.home}`)
})

test('a session can be ended from another', async ({ page, team, browser }) => {
  const other = await (await browser.newContext({ userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1' })).newPage()
  await signIn(other, team)
  await other.waitForURL(`**${team.home}`)
  await page.goto('/account')
  await page.getByRole('button', { name: 'End Safari · iPhone' }).click()
  await expect(page.getByText('Safari · iPhone')).toHaveCount(0)
  await other.goto(team.home)
  await expect(other).toHaveURL(/\/sign-in/)
})

test('everything at the door works without scripts', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const team = await signUp(page)
  await page.locator('summary', { hasText: 'Anna' }).click()
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.locator('summary', { hasText: 'Anna' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await page.getByLabel('Password').fill('not this one')
  await page.getByLabel('E-mail address').fill(team.email)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('do not belong together')).toBeVisible()
  await page.getByLabel('Password').fill(team.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(`**${team.home}`)
})

test('a second workspace, its switcher, and deleting it', async ({ page, team }) => {
  await page.goto('/workspaces/new')
  await page.getByLabel('Name').fill('Second branch')
  await page.getByRole('button', { name: 'Make my workspace' }).click()
  await page.waitForURL(/\/w\/second-branch/)
  await page.goto(`${new URL(page.url()).pathname}/settings`)
  await page.getByLabel('Type Second branch to confirm').fill('Second')
  await page.getByRole('button', { name: 'Delete the workspace' }).click()
  await expect(page.getByText('exactly as it is written')).toBeVisible()
  await page.getByLabel('Type Second branch to confirm').fill('Second branch')
  await page.getByRole('button', { name: 'Delete the workspace' }).click()
  await page.waitForURL(`**${team.home}`)
  await page.locator('summary').first().click()
  await expect(page.getByRole('link', { name: 'Second branch' })).toHaveCount(0)
})

test('a key is shown once and stops working when revoked', async ({ page, team, request }) => {
  await page.goto(`${team.home}/settings/keys`)
  await page.getByLabel('Name').fill('Nightly export')
  await page.getByLabel('Read customers').check()
  await page.getByRole('button', { name: 'Make the key' }).click()
  const key = await page.getByLabel('The key', { exact: true }).inputValue()
  const ask = () => request.get('/api/v1/customers', { headers: { authorization: `Bearer ${key}` } }).then((answer) => answer.status())
  expect(await ask()).not.toBe(401)
  await page.reload()
  await expect(page.getByText(key)).toHaveCount(0)
  await page.locator('summary', { hasText: 'Revoke Nightly export' }).click()
  await page.getByRole('button', { name: 'Yes, revoke' }).click()
  await expect(page.getByText('Revoked', { exact: true })).toBeVisible()
  expect(await ask()).toBe(401)
})

test('the settings and the account pass axe', async ({ page, team }) => {
  test.slow()
  for (const path of ['', '/members', '/places', '/keys', '/mail', '/jobs', '/audit'].map((name) => `${team.home}/settings${name}`).concat('/account', '/workspaces/new')) {
    await page.goto(path)
    await expectAccessible(page)
  }
})

test('the pages at the door pass axe', async ({ page }) => {
  test.slow()
  for (const path of ['/sign-in', '/sign-up', '/sign-in/link', '/reset', '/reset/gone', '/invite/gone']) {
    await page.goto(path)
    await expectAccessible(page)
  }
})
