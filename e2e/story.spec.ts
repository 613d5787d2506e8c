import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

/** A day some days ago. */
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

const PASSWORD = 'high water mark'

/** Eleven recommendations of last week: six promoters, three passives, two detractors. */
const FILE = ['id,day,score', ...[10, 10, 9, 9, 10, 9, 8, 7, 8, 3, 6].map((score, i) => `c${i + 1},${ago(3 + (i % 5))},${score}`)].join('\n')

const MAPPING = {
  kind: 'answers',
  survey: { key: 'old_tool', name: 'Answers of the old tool' },
  fields: { response_key: 'id', customer: 'id', answered_at: 'day' },
  questions: [{ key: 'nps', label: 'Would you recommend us?', kind: 'nps', column: 'score' }],
}

async function importAnswers(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/sources`)
  await page.locator('input[type=file]').setInputFiles({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) })
  await page.waitForURL(/\/sources\/\d+$/)
  await page.getByText('The mapping as JSON').click()
  await page.getByLabel('Mapping', { exact: true }).fill(JSON.stringify(MAPPING))
  await page.getByRole('button', { name: 'Use this mapping' }).click()
  await page.getByRole('button', { name: 'Start the import' }).click()
  await expect(page.getByText('Look at the data')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('11', { exact: true }).first()).toBeVisible()
}

async function publishSurvey(page: Page, home: string): Promise<string> {
  await page.goto(`${home}/surveys/new`)
  await page.getByRole('radio', { name: 'Loyalty (NPS)' }).check()
  await page.getByLabel('Name', { exact: true }).fill('Loyalty')
  await page.getByRole('button', { name: 'Make the survey' }).click()
  await page.waitForURL(/\/edit$/)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await page.waitForURL(/\/surveys\/\d+$/)
  return page.getByLabel('Link to the survey').inputValue()
}

async function makeDashboard(page: Page, home: string): Promise<void> {
  await page.goto(`${home}/dashboards`)
  await page.getByLabel('Name').fill('What customers say')
  await page.getByText('What customers say, and where they say it.').click()
  await page.getByRole('button', { name: 'Make dashboard' }).click()
  await expect(page.getByRole('heading', { name: 'What customers say' })).toBeVisible()
}

const npsCard = (page: Page) => page.getByRole('article', { name: 'Net Promoter Score (NPS)' }).first()

test('a team imports, asks, reads the new number with its working, shares it and takes it back', async ({ page, team, browser }) => {
  test.setTimeout(120_000)
  await importAnswers(page, team.home)
  await makeDashboard(page, team.home)
  await expect(npsCard(page).getByText(/n = 11\b/).first()).toBeVisible()
  await expect(npsCard(page)).toContainText('36.4')
  const dashboard = page.url()

  const survey = await publishSurvey(page, team.home)
  const respondent = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await respondent.goto(survey)
  await respondent.getByRole('radio', { name: '10 Extremely likely' }).check()
  await respondent.getByRole('button', { name: 'Send' }).click()
  await expect(respondent.getByRole('heading', { name: 'Thank you' })).toBeVisible()

  await page.goto(dashboard)
  await expect(npsCard(page).getByText(/n = 12\b/).first()).toBeVisible()
  await expect(npsCard(page)).toContainText('41.7')
  await npsCard(page).locator('summary').click()
  await expect(npsCard(page)).toContainText(/7.* − 2.* \/ 12.* × 100 = 41\.7/)

  await page.getByRole('link', { name: 'Share', exact: true }).click()
  await page.getByLabel('Whom is it for?').fill('The board')
  // Today's answer is shown only when the day is over, unless the days are fixed up to today.
  await page.getByLabel('Password (optional)').fill(PASSWORD)
  await page.getByRole('button', { name: 'Make link' }).click()
  const link = await page.getByLabel('Address').inputValue()

  const viewer = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await viewer.goto(link)
  expect(await viewer.content()).not.toContain('What customers say')
  await viewer.getByLabel('Password').fill(PASSWORD)
  await viewer.getByRole('button', { name: 'Open' }).click()
  await expect(viewer.getByRole('heading', { name: 'What customers say' })).toBeVisible()
  await expect(viewer.getByText(/n = 1[12]\b/).first()).toBeVisible()

  await page.reload()
  await page.getByText('Withdraw', { exact: false }).first().click()
  await page.getByRole('button', { name: 'Yes, withdraw it' }).click()
  await expect(page.getByText('withdrawn', { exact: true })).toBeVisible()
  expect((await viewer.reload())?.status()).toBe(404)
  await expect(viewer.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible()
})
