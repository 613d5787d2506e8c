import { randomBytes } from 'node:crypto'
import { type Page, test as base } from '@playwright/test'

export interface Team {
  email: string
  password: string
  /** Path of the team's workspace, for example `/w/meadow-1a2b`. */
  home: string
}

/** Makes a person and a workspace through the sign-up page, as anybody would. */
export async function signUp(page: Page, name = `Meadow ${randomBytes(4).toString('hex')}`): Promise<Team> {
  const email = `anna-${randomBytes(5).toString('hex')}@example.com`
  const password = 'a quiet level of water'
  // A client of its own, as its proxy would name it: what is limited for one team's tests does not count for another's.
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': randomBytes(6).toString('hex') })
  await page.goto('/sign-up')
  await page.getByLabel('Your name').fill('Anna')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByLabel('Company').fill(name)
  await page.getByRole('button', { name: 'Make my workspace' }).click()
  await page.waitForURL(/\/w\/[^/]+/)
  return { email, password, home: `/w/${new URL(page.url()).pathname.split('/')[2]}` }
}

/** `team` is a signed-in owner of a fresh workspace, in `page`. */
export const test = base.extend<{ team: Team }>({
  team: async ({ page }, use) => use(await signUp(page)),
})
