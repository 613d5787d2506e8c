import { gzipSync } from 'node:zlib'
import { expect } from '@playwright/test'
import { test } from './fixtures.ts'

test('a key made in the browser lets a program bring data in and read figures, until it is revoked', async ({ page, team, request }) => {
  await page.goto(`${team.home}/settings/keys`)
  await page.getByLabel('Name').fill('Nightly')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: 'Make the key' }).click()
  const key = await page.getByLabel('The key').inputValue()
  const headers = { authorization: `Bearer ${key}` }

  expect((await request.get('/api/v1/segments')).status()).toBe(401)
  const document = await request.get('/api/v1/openapi.json')
  expect(await document.json()).toMatchObject({ openapi: '3.1.0', paths: { '/metrics/{metric}': { get: { operationId: 'measureMetric' } } } })

  // An id with a slash, written as an address must write it.
  const put = await request.put('/api/v1/customers/acme%2F1%C8%99', { headers, data: { name: 'Acme' } })
  expect([put.status(), await put.json()]).toEqual([201, { externalId: 'acme/1ș', isNew: true }])

  const mapping = { kind: 'subscriptions', fields: { external_id: 'id', customer: 'customer', amount: 'mrr', interval: { constant: 'month' }, started_on: 'start' } }
  const taken = await request.post(`/api/v1/imports?wait=true&mapping=${encodeURIComponent(JSON.stringify(mapping))}`, { headers: { ...headers, 'content-type': 'application/octet-stream' }, data: gzipSync('id,customer,mrr,start\n1,acme/1ș,99.50,2026-01-05\n') })
  expect([taken.status(), await taken.json()]).toMatchObject([200, { state: 'done', rowsTaken: 1 }])
  const measured = await request.get('/api/v1/metrics/mrr?from=2026-01-01&to=2026-02-01&grain=week', { headers })
  expect(await measured.json()).toMatchObject({ metric: 'mrr', value: 9950, parts: { end: 9950 } })
  expect(measured.headers()['cache-control']).toBe('private, no-store')

  const worker = await request.post(`/api/v1/imports?mapping=${encodeURIComponent(JSON.stringify(mapping))}`, { headers: { ...headers, 'content-type': 'text/csv' }, data: 'id,customer,mrr,start\n2,acme/1ș,0.50,2026-01-06\n' })
  const { importNo } = await worker.json() as { importNo: number }
  expect(worker.status()).toBe(202)
  await expect.poll(async () => (await (await request.get(`/api/v1/imports/${importNo}`, { headers })).json()).state, { timeout: 20_000 }).toBe('done')

  await page.reload()
  await page.locator('summary', { hasText: 'Revoke' }).click()
  await page.getByRole('button', { name: 'Yes, revoke' }).click()
  await expect.poll(async () => (await request.get('/api/v1/segments', { headers })).status()).toBe(401)
})
