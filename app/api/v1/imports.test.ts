import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { startHealth } from '#lib/health/start-health.ts'
import { freshDatabase } from '#lib/test/fresh-database.ts'
import { keyOf } from '#lib/test/key-of.ts'
import { memberOf } from '#lib/test/workspace.ts'
import { call } from './_test/call.ts'

beforeAll(freshDatabase)

const mapping = { kind: 'subscriptions', fields: { external_id: 'id', customer: 'customer', amount: 'mrr', interval: { constant: 'month' }, started_on: 'start' }, unknownCustomers: 'create' }
const FILE = 'id,customer,mrr,start\n1,a,10.50,2026-01-05\n2,b,20,2026-02-10\n3,c,x,2026-02-10\n'

describe('imports for machines', () => {
  it('takes a streamed file by a saved mapping, once', async () => {
    const key = await keyOf(await memberOf())
    expect((await call('POST', '/mappings', { key, body: { name: 'Billing', mapping } })).json).toEqual({ name: 'Billing' })
    expect((await call('GET', '/mappings', { key })).json).toMatchObject({ mappings: [{ name: 'Billing', kind: 'subscriptions', mapping }] })
    const first = await call('POST', '/imports?mapping=Billing&wait=true&fileName=jan.csv', { key, file: FILE })
    expect([first.status, first.json]).toMatchObject([200, { importNo: 1, fileName: 'jan.csv', state: 'done', rowsRead: 3, rowsTaken: 2, rowsRejected: 1 }])
    const again = await call('POST', '/imports?mapping=Billing&wait=true', { key, file: new Uint8Array(gzipSync(FILE)) })
    expect(again.json).toMatchObject({ rowsTaken: 0, rowsUnchanged: 2 })
    const rejected = await call('GET', '/imports/1/rejections', { key })
    expect(rejected.headers.get('content-type')).toContain('text/csv')
    expect(rejected.text).toMatch(/3,c,x,2026-02-10,\d+,/)
    expect((await call('GET', '/imports?limit=1', { key })).json).toMatchObject({ imports: [{ importNo: 2 }], next: expect.any(String) })
    expect((await call('GET', '/metrics/mrr?from=2026-02-01&to=2026-03-01', { key })).json).toMatchObject({ value: 3050, currency: 'EUR' })
  })

  it('hands a file to the worker when nobody waits, by a mapping in the address', async () => {
    const key = await keyOf(await memberOf())
    const sent = await call('POST', `/imports?mapping=${encodeURIComponent(JSON.stringify(mapping))}`, { key, file: FILE })
    expect([sent.status, sent.json]).toMatchObject([202, { state: 'queued', kind: 'subscriptions' }])
    expect((await call('GET', '/imports/1', { key })).json).toMatchObject({ state: 'queued', rowsRead: 0 })
  })

  it('says what is wrong with a mapping or a file', async () => {
    const key = await keyOf(await memberOf())
    const wrong = await call('POST', `/imports?mapping=${encodeURIComponent(JSON.stringify({ ...mapping, kind: 'weather' }))}`, { key, file: FILE })
    expect([wrong.status, wrong.json.error?.fields]).toMatchObject([422, { 'mapping.kind': expect.any(String) }])
    expect((await call('POST', '/imports?mapping=Nothing', { key, file: FILE })).status).toBe(404)
    expect((await call('POST', `/imports?mapping=${encodeURIComponent(JSON.stringify(mapping))}`, { key, file: '' })).status).toBe(422)
  })

  it('does not know the imports of another team', async () => {
    const [ours, theirs] = [await keyOf(await memberOf()), await keyOf(await memberOf())]
    await call('POST', '/mappings', { key: theirs, body: { name: 'Billing', mapping } })
    await call('POST', '/imports?mapping=Billing&wait=true', { key: theirs, file: FILE })
    for (const address of ['/imports/1', '/imports/1/rejections']) {
      const foreign = await call('GET', address, { key: ours })
      expect([foreign.status, foreign.text]).toEqual([404, (await call('GET', address.replace('1', '9'), { key: ours })).text])
    }
    expect((await call('POST', '/imports?mapping=Billing&wait=true', { key: ours, file: FILE })).status).toBe(404)
    expect((await call('GET', '/mappings', { key: ours })).json).toEqual({ mappings: [] })
  })

  it('lists and computes health scores', async () => {
    const scope = await memberOf()
    const key = await keyOf(scope)
    expect((await call('GET', '/health-scores', { key })).json).toEqual({ takenOn: null, version: null, byBand: {}, total: 0, next: null, customers: [] })
    await call('PUT', '/customers/acme', { key, body: { name: 'Acme' } })
    await startHealth(scope)
    await call('PUT', '/customers/bolt', { key, body: { name: 'Bolt' } })
    expect((await call('POST', '/health-scores/compute', { key })).json).toEqual({ written: 1 })
    expect((await call('GET', '/health-scores?limit=1', { key })).json).toMatchObject({ total: 2, next: expect.any(String), byBand: { not_enough_data: 2 }, customers: [{ customer: 'acme' }] })
  })
})
