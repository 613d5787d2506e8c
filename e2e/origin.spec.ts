import { type APIRequestContext, expect } from '@playwright/test'
import { test } from './fixtures.ts'

const ORIGIN = new URL(process.env.E2E_URL ?? 'http://localhost').origin

/** The hidden fields of a form rendered for a browser without scripts: with them a form can be posted by hand. */
async function postForm(request: APIRequestContext, path: string, values: Record<string, string>, headers: Record<string, string>) {
  const html = await (await request.get(path)).text()
  const form = html.split('<form').find((part) => part.includes('$ACTION') && Object.keys(values).every((name) => part.includes(`name="${name}"`))) ?? ''
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => ({ name: /name="([^"]*)"/.exec(tag)?.[1] ?? '', value: decoded(/value="([^"]*)"/.exec(tag)?.[1] ?? '') }))
  expect(hidden.some(({ name }) => name.startsWith('$ACTION'))).toBe(true)
  const multipart = { ...Object.fromEntries(hidden.map(({ name, value }) => [name, value])), ...values }
  return request.post(path, { multipart, headers, maxRedirects: 0 })
}

const decoded = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const REFUSED: Record<string, Record<string, string>> = {
  'from a foreign page': { origin: 'https://evil.example' },
  'from no page': {},
  'from a page that hides its origin': { origin: 'null' },
  'with a spoofed forward header': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
}

for (const [what, headers] of Object.entries(REFUSED)) {
  test(`an action posted ${what} is refused and changes nothing`, async ({ page, team }) => {
    const path = `${team.home}/settings`
    const name = await (async () => {
      await page.goto(path)
      return page.getByLabel('Name', { exact: true }).inputValue()
    })()
    const answer = await postForm(page.request, path, { name: 'Taken over', timeZone: 'UTC', currency: 'EUR', locale: 'en' }, headers)
    expect(answer.status()).not.toBe(303)
    await page.goto(path)
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(name)
  })
}

test('the same action from our own page is done', async ({ page, team }) => {
  const path = `${team.home}/settings`
  await page.goto(path)
  await postForm(page.request, path, { name: 'Renamed by hand', timeZone: 'UTC', currency: 'EUR', locale: 'en' }, { origin: ORIGIN })
  await page.goto(path)
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Renamed by hand')
})
