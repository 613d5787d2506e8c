import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { signUp, test } from './fixtures.ts'

const noViolations = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

async function addCustomer(page: Page, home: string, customer: { name: string; plan: string }): Promise<void> {
  await page.goto(`${home}/customers/new`)
  await page.getByLabel('Name', { exact: true }).fill(customer.name)
  await page.getByLabel('Plan').fill(customer.plan)
  await page.getByRole('button', { name: 'Add customer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: customer.name })).toBeVisible()
}

test('a team meets its customers: by hand, all round, and in a segment', async ({ page, team }) => {
  test.slow()
  await page.goto(`${team.home}/customers`)
  await expect(page.getByRole('heading', { name: 'No customers yet' })).toBeVisible()
  await noViolations(page)

  await addCustomer(page, team.home, { name: 'Bakkerij Ștefan', plan: 'Team' })
  await page.locator('summary', { hasText: 'Add a contact' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Ioana Pop')
  await page.getByLabel('E-mail').fill('Ioana@Example.com')
  await page.getByRole('button', { name: 'Add a contact' }).click()
  await expect(page.getByText('ioana@example.com')).toBeVisible()
  await page.getByText('Rate your pulse').click()
  await page.getByRole('radio', { name: '4' }).check({ force: true })
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Anna rated 4 of 5')).toBeVisible()
  await noViolations(page)

  await addCustomer(page, team.home, { name: 'Garage Jansen', plan: 'Starter' })
  await page.goto(`${team.home}/customers?search=stefan`)
  await expect(page.getByRole('link', { name: 'Bakkerij Ștefan' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Garage Jansen' })).toHaveCount(0)

  await page.goto(`${team.home}/segments/new`)
  await expect(page.getByTestId('segment-size')).toHaveText('2')
  await page.getByRole('button', { name: 'Condition', exact: true }).click()
  await page.getByLabel('Values').fill('Team')
  await expect(page.getByTestId('segment-size')).toHaveText('1')
  await page.getByLabel('Name', { exact: true }).fill('Teams')
  await noViolations(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Plan is Team')).toBeVisible()
  await page.getByRole('link', { name: '1 customer' }).click()
  await expect(page).toHaveURL(/customers\?segment=1$/)
  await expect(page.getByRole('link', { name: 'Garage Jansen' })).toHaveCount(0)

})

test('a team scores its customers, previews a change and publishes it', async ({ page, team }) => {
  test.slow()
  await addCustomer(page, team.home, { name: 'Bakkerij Ștefan', plan: 'Team' })
  await page.locator('summary', { hasText: 'Rate your pulse' }).click()
  await page.getByRole('radio', { name: '4' }).check({ force: true })
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Anna rated 4 of 5')).toBeVisible()

  await page.goto(`${team.home}/health`)
  await page.getByRole('button', { name: 'Start with this score' }).click()
  await expect(page.getByRole('link', { name: /Not enough data/ })).toContainText('1')
  await page.getByRole('link', { name: 'Edit the score' }).click()
  await page.getByLabel('Weight with data needed, %').fill('10')
  await page.getByRole('button', { name: 'Save the draft' }).click()
  await expect(page.getByRole('heading', { name: 'What publishing would change' })).toBeVisible()
  await noViolations(page)
  await page.getByLabel('What changed and why').fill('A pulse is enough for now')
  await page.getByRole('button', { name: 'Publish as a new version' }).click()
  await expect(page.getByText('by version 2')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Healthy/ })).toContainText('1')
  await noViolations(page)
  await page.getByRole('link', { name: 'Bakkerij Ștefan' }).first().click()
  await expect(page.getByRole('img', { name: 'Health score 75, Healthy' })).toBeVisible()
})

test('another team sees none of it', async ({ page, team, browser }) => {
  await addCustomer(page, team.home, { name: 'Bakkerij Ștefan', plan: 'Team' })
  const theirs = await (await browser.newContext()).newPage()
  const other = await signUp(theirs)
  for (const path of [`${team.home}/customers/1`, `${team.home}/segments`, `${team.home}/health`, `${other.home}/customers/1`, `${other.home}/segments/1`]) {
    expect((await theirs.goto(path))?.status(), path).toBe(404)
  }
})
