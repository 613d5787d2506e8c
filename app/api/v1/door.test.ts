import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { appDatabase } from '#lib/db/database.ts'
import { apiKeys } from '#lib/db/schema/identity.ts'
import { hashToken } from '#lib/auth/tokens.ts'
import { freshDatabase } from '#lib/test/fresh-database.ts'
import { keyOf } from '#lib/test/key-of.ts'
import { memberOf } from '#lib/test/workspace.ts'
import { CONTRACT } from './_contract/contract.ts'
import { call } from './_test/call.ts'

interface Problem {
  error: { code: string; message: string; fields: Record<string, string> }
}

beforeAll(freshDatabase)

const filled = (path: string) => path.replace('{metric}', 'nps').replace(/\{\w+No\}/g, '1').replace(/\{\w+\}/g, 'nobody')

describe('the door of the API', () => {
  it('asks every caller of every operation for a key', async () => {
    for (const { method, path } of CONTRACT) {
      for (const key of [undefined, 'peil_nonsense']) {
        const answer = await call<Problem>(method, filled(path), { key, ...(method === 'GET' || method === 'DELETE' ? {} : { body: {} }) })
        expect([method, path, answer.status]).toEqual([method, path, 401])
        expect(answer.json.error).toMatchObject({ code: 'unauthorized', fields: {} })
      }
    }
  })

  it('lets a key do what it is for and nothing else, whatever the input', async () => {
    const key = await keyOf(await memberOf(), [])
    for (const { method, path } of CONTRACT) {
      const answer = await call<Problem>(method, filled(path), { key, ...(method === 'GET' || method === 'DELETE' ? {} : { body: { nonsense: true } }) })
      expect([method, path, answer.status]).toEqual([method, path, 403])
    }
  })

  it('forgets a revoked key at once', async () => {
    const key = await keyOf(await memberOf())
    expect((await call<Problem>('GET', '/segments', { key })).status).toBe(200)
    await appDatabase().orm.update(apiKeys).set({ revokedAt: new Date() }).where(eq(apiKeys.hash, hashToken(key)))
    expect((await call<Problem>('GET', '/segments', { key })).status).toBe(401)
  })

  it('names the fields that are wrong', async () => {
    const key = await keyOf(await memberOf())
    const missing = await call<Problem>('GET', '/metrics/nps?form=2026-01-01&to=2026-02-30', { key })
    expect(missing.status).toBe(422)
    expect(missing.json.error).toMatchObject({ code: 'invalid', fields: { to: 'A day is written like 2026-03-31.', from: expect.any(String), form: 'There is no such field.' } })
    const swapped = await call<Problem>('GET', '/metrics/nps?from=2026-02-01&to=2026-02-01', { key })
    expect(swapped.json.error.fields.to).toContain('after the beginning')
    const rule = await call<Problem>('POST', '/segments', { key, body: { name: '', rule: { match: 'all', rules: [] } } })
    expect(rule.json.error.fields).toEqual({ name: 'Give the segment a name.' })
    expect((await call<Problem>('POST', '/segments', { key, body: [1] })).json.error.message).toBe('The body must be a JSON object.')
  })

  it('refuses what no column can hold without a fault of ours', async () => {
    const key = await keyOf(await memberOf())
    expect((await call<Problem>('GET', '/customers/a%00b', { key })).status).toBe(422)
    expect((await call<Problem>('GET', '/customers?cursor=bm9uc2Vuc2U', { key })).status).toBe(422)
    expect((await call<Problem>('GET', '/metrics/nps?from=0001-01-01&to=9999-01-01&grain=day', { key })).status).toBe(422)
    expect((await call<Problem>('GET', '/metrics/nps?from=2026-01-01&to=2026-02-01&variant=nonsense', { key })).json.error.fields).toHaveProperty('variant')
    expect((await call<Problem>('GET', '/metrics/nonsense?from=2026-01-01&to=2026-02-01', { key })).status).toBe(404)
    expect((await call<Problem>('GET', '/metrics/nps?from=2026-01-01&to=2026-02-01&filter.nonsense=1', { key })).status).toBe(422)
  })

  it('says when to come back to a key that asks too often', async () => {
    const key = await keyOf(await memberOf())
    await appDatabase().orm.execute(sql`insert into rate_limits (key, window_start, hits)
      select ${`api:${hashToken(key).toString('base64url').slice(0, 22)}`}, to_timestamp((floor(extract(epoch from clock_timestamp()) / 60) + ahead) * 60), 1200 from generate_series(0, 1) as ahead`)
    const answer = await call<Problem>('GET', '/segments', { key })
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer.json.error.code).toBe('limited')
  })

  it('lets nobody on the way keep an answer', async () => {
    const key = await keyOf(await memberOf())
    for (const answer of [await call<Problem>('GET', '/segments', { key }), await call<Problem>('GET', '/segments')]) expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })
})
