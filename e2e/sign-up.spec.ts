import { expect } from '@playwright/test'
import { signUp, test } from './fixtures.ts'

test('a person makes a workspace, leaves, and comes back by password', async ({ page, context }) => {
  const team = await signUp(page)
  await expect(page).toHaveURL(new RegExp(`${team.home}$`))
  await context.clearCookies()
  await page.goto(team.home)
  await expect(page).toHaveURL(/\/sign-in/)
  await page.getByLabel('E-mail address').fill(team.email)
  await page.getByLabel('Password').fill(team.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`${team.home}$`))
})
