import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '#lib/test/fresh-database.ts'
import { keyOf } from '#lib/test/key-of.ts'
import { memberOf } from '#lib/test/workspace.ts'
import { call } from './_test/call.ts'

interface Listed {
  customers: { externalId: string }[]
  next: string | null
}

beforeAll(freshDatabase)

describe('customers and segments for machines', () => {
  it('puts a customer twice and keeps one', async () => {
    const key = await keyOf(await memberOf({ currency: 'RON' }))
    const first = await call('PUT', '/customers/acme%2F1', { key, body: { name: 'Acme', plan: 'pro', attributes: { seats: 12 } } })
    expect([first.status, first.json]).toEqual([201, { externalId: 'acme/1', isNew: true }])
    const again = await call('PUT', '/customers/acme%2F1', { key, body: { name: 'Acme BV' } })
    expect([again.status, again.json.isNew]).toEqual([200, false])
    const { json } = await call('GET', '/customers/acme%2F1', { key })
    expect(json).toMatchObject({ externalId: 'acme/1', name: 'Acme BV', plan: null, attributes: { seats: 12 }, currency: 'RON', mrrMinor: null, contacts: [], subscriptions: [] })
  })

  it('lists page by page, each customer once, also while others come', async () => {
    const key = await keyOf(await memberOf())
    for (const id of ['a', 'b', 'c', 'd', 'e']) await call('PUT', `/customers/${id}`, { key, body: { name: `Customer ${id}` } })
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { json }: { json: Listed } = await call<Listed>('GET', `/customers?limit=2&cursor=${next}`, { key })
      seen.push(...json.customers.map(({ externalId }) => externalId))
      if (seen.length === 2) await call('PUT', '/customers/f', { key, body: { name: 'Customer f' } })
      next = json.next
    }
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('keeps contacts', async () => {
    const key = await keyOf(await memberOf())
    await call('PUT', '/customers/acme', { key, body: { name: 'Acme' } })
    const made = await call('POST', '/customers/acme/contacts', { key, body: { name: 'Ana', email: 'Ana@Example.com' } })
    expect(made.status).toBe(201)
    const { json } = await call('GET', '/customers/acme/contacts', { key })
    expect(json).toEqual({ contacts: [{ contactNo: made.json.contactNo, name: 'Ana', email: 'ana@example.com', locale: null }], next: null })
  })

  it('saves, sizes, changes and removes segments, and narrows a list by one', async () => {
    const key = await keyOf(await memberOf())
    await call('PUT', '/customers/a', { key, body: { name: 'A', plan: 'pro' } })
    await call('PUT', '/customers/b', { key, body: { name: 'B', plan: 'free' } })
    const rule = { match: 'all', rules: [{ on: 'field', field: 'plan', op: 'is', values: ['pro'] }] }
    expect((await call('POST', '/segments/size', { key, body: { rule } })).json).toEqual({ size: 1, customers: 2 })
    const made = await call('POST', '/segments', { key, body: { name: 'Pro plan', rule } })
    expect([made.status, made.json]).toEqual([201, { key: 'pro-plan' }])
    expect((await call('GET', '/segments/pro-plan', { key })).json).toEqual({ key: 'pro-plan', name: 'Pro plan', rule, size: 1 })
    expect((await call<Listed>('GET', '/customers?segment=pro-plan', { key })).json.customers.map(({ externalId }) => externalId)).toEqual(['a'])
    expect((await call('PUT', '/segments/pro-plan', { key, body: { name: 'Free', rule: { match: 'none', rules: rule.rules } } })).json).toEqual({ key: 'pro-plan' })
    expect((await call('GET', '/segments', { key })).json).toMatchObject({ customers: 2, segments: [{ key: 'pro-plan', name: 'Free', size: 1 }] })
    expect((await call('DELETE', '/segments/pro-plan', { key })).status).toBe(200)
    expect((await call('GET', '/segments/pro-plan', { key })).status).toBe(404)
  })

  it('answers about the things of another team exactly as about things that are not there', async () => {
    const [ours, theirs] = [await keyOf(await memberOf()), await keyOf(await memberOf())]
    await call('PUT', '/customers/acme', { key: theirs, body: { name: 'Theirs' } })
    await call('POST', '/segments', { key: theirs, body: { name: 'Everyone', rule: { match: 'all', rules: [] } } })
    const asked: [string, string, unknown?][] = [
      ['GET', '/customers/_'], ['GET', '/customers/_/contacts'], ['POST', '/customers/_/contacts', { name: 'Eve' }], ['GET', '/segments/_'], ['DELETE', '/segments/_'],
      ['PUT', '/segments/_', { name: 'X', rule: { match: 'all', rules: [] } }], ['GET', '/customers?segment=_'], ['GET', '/metrics/nps?from=2026-01-01&to=2026-02-01&segment=_'],
      ['GET', '/metrics/nps?from=2026-01-01&to=2026-02-01&customer=_'],
    ]
    for (const [method, address, body] of asked) {
      const foreign = await call(method, address.replace('_', /customers\/_|customer=_/.test(address) ? 'acme' : 'everyone'), { key: ours, body })
      const missing = await call(method, address.replace('_', 'nobody'), { key: ours, body })
      expect([method, address, foreign.status, foreign.text]).toEqual([method, address, 404, missing.text])
    }
    expect((await call('GET', '/customers/acme', { key: theirs })).json.name).toBe('Theirs')
  })
})
