import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

async function withoutViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** Makes a survey from a template, publishes it and returns its public link. */
async function publish(page: Page, home: string, template: string, name: string): Promise<string> {
  await page.goto(`${home}/surveys/new`)
  await page.getByRole('radio', { name: template }).check()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Make the survey' }).click()
  await page.waitForURL(/\/edit$/)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await page.waitForURL(/\/surveys\/\d+$/)
  return page.getByLabel('Link to the survey').inputValue()
}

test('a survey is made, answered without scripts, and its results show the answers', async ({ page, team, browser }) => {
  await page.goto(`${team.home}/surveys`)
  await expect(page.getByRole('heading', { name: 'No surveys yet' })).toBeVisible()
  await withoutViolations(page)
  await page.goto(`${team.home}/surveys/new`)
  await withoutViolations(page)
  const link = await publish(page, team.home, 'Loyalty (NPS)', 'Loyalty')
  await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()

  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 700 }, locale: 'nl-NL' })
  const respondent = await plain.newPage()
  const requests: string[] = []
  respondent.on('request', (request) => requests.push(request.url()))
  await respondent.goto(`${link}?score=9`)
  expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1)
  await expect(respondent.getByRole('radio', { name: '9', exact: true })).toBeChecked()
  await respondent.getByLabel(/belangrijkste reden/).fill('Snelle hulp')
  const body = await respondent.locator('form').evaluate((form: HTMLFormElement) => new URLSearchParams(new FormData(form) as never).toString())
  await respondent.getByRole('button', { name: 'Versturen' }).click()
  await expect(respondent.getByRole('heading', { name: 'Dank je wel' })).toBeVisible()

  // The same submission again, as after a lost connection or a double press.
  const again = await respondent.request.post(link, { headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(link).origin }, data: body, maxRedirects: 0 })
  expect(again.status()).toBe(303)
  await plain.close()

  await page.reload()
  await expect(page.getByText('1 response, the last on')).toBeVisible()
  await expect(page.getByText('A score needs 10 answers')).toBeVisible()
  await expect(page.getByText('Snelle hulp')).toBeVisible()
  await withoutViolations(page)
})

test('the respondent\'s page serves the keyboard, three languages and a narrow phone', async ({ page, team, browser }) => {
  const link = await publish(page, team.home, 'Effort (CES)', 'Effort')
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const respondent = await context.newPage()
  for (const lang of ['en', 'nl', 'ro']) {
    await respondent.goto(`${link}?lang=${lang}`)
    await expect(respondent.locator('html')).toHaveAttribute('lang', lang)
    await withoutViolations(respondent)
  }
  expect(await respondent.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const tooSmall = await respondent.evaluate(() => [...document.querySelectorAll('label:has(input), button, textarea, nav a')].map((one) => one.getBoundingClientRect()).filter((box) => box.height < 44 || box.width < 44).length)
  expect(tooSmall).toBe(0)
  await respondent.goto(`${link}?lang=en`)
  await respondent.getByRole('radio').first().focus()
  await respondent.keyboard.press('Space')
  await respondent.keyboard.press('ArrowRight')
  await expect(respondent.getByRole('radio', { name: '2' })).toBeChecked()
  await respondent.keyboard.press('Tab')
  await expect(respondent.getByRole('textbox')).toBeFocused()
  await respondent.keyboard.press('Tab')
  await respondent.keyboard.press('Enter')
  await expect(respondent.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  await context.close()
})

test('a closed survey says so, and a link that leads nowhere too', async ({ page, team }) => {
  const link = await publish(page, team.home, 'Satisfaction (CSAT)', 'Short')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Close the survey' }).click()
  await expect(page.getByText('This survey is closed.')).toBeVisible()
  expect((await page.goto(link))?.status()).toBe(410)
  await expect(page.getByRole('heading', { name: 'This survey is closed' })).toBeVisible()
  await withoutViolations(page)
  expect((await page.goto(link.replace(/.{10}$/, 'nonononono')))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is no survey here' })).toBeVisible()
})

test('the builder shows what a respondent would see and names what is missing', async ({ page, team }) => {
  await page.goto(`${team.home}/surveys/new`)
  await page.getByRole('radio', { name: 'Empty' }).check()
  await page.getByLabel('Name', { exact: true }).fill('Own questions')
  await page.getByRole('button', { name: 'Make the survey' }).click()
  await page.waitForURL(/\/edit$/)
  await page.getByLabel('Next question').selectOption('choice')
  await page.getByRole('button', { name: 'Add question' }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByText('Write the text of this question in the first language.')).toBeVisible()
  await page.getByRole('group', { name: 'Question text' }).getByRole('textbox').fill('What brought you here?')
  await page.getByRole('group', { name: 'Option 1' }).getByRole('textbox').fill('A friend')
  await page.getByRole('group', { name: 'Option 2' }).getByRole('textbox').fill('A search')
  const preview = page.frameLocator('iframe[title="Preview"]')
  await expect(preview.getByRole('group', { name: /What brought you here/ }).getByRole('radio', { name: 'A search' })).toBeVisible()
  await withoutViolations(page)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
  await page.waitForURL(/\/surveys\/\d+$/)
})
