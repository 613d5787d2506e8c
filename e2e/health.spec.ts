import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('the server says that it lives and is ready', async ({ request }) => {
  expect(await (await request.get('/api/health/live')).json()).toEqual({ status: 'live' })
  const ready = await request.get('/api/health/ready')
  expect(ready.status()).toBe(200)
  expect(await ready.json()).toMatchObject({ status: 'ready' })
  expect(ready.headers()['cache-control']).toBe('no-store')
})

test('a stranger is asked to sign in before seeing a workspace', async ({ page }) => {
  await page.goto('/w/anything')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
})
