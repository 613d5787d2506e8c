import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '#lib/test/fresh-database.ts'
import { keyOf } from '#lib/test/key-of.ts'
import { memberOf } from '#lib/test/workspace.ts'
import { call, type Tree } from './_test/call.ts'

interface Answered {
  answers: { responseKey: string; answers: Record<string, unknown>; customer: string | null }[]
  next: string | null
}

beforeAll(freshDatabase)

async function liveSurvey(privacy = 'identified') {
  const key = await keyOf(await memberOf())
  const { json } = await call<{ survey: string }>('POST', '/surveys', { key, body: { name: 'After support', template: 'nps', privacy } })
  const published = await call<{ version: number; link: string }>('POST', `/surveys/${json.survey}/publish`, { key })
  return { key, survey: json.survey, published }
}

describe('surveys for machines', () => {
  it('makes, publishes, shows, lists and closes one', async () => {
    const { key, survey, published } = await liveSurvey()
    expect(published.status).toBe(200)
    expect(published.json).toMatchObject({ version: 1, link: expect.stringMatching(/\/s\/[\w-]{43}$/) })
    expect((await call('GET', `/surveys/${survey}`, { key })).json).toMatchObject({ survey, status: 'live', version: 1, link: published.json.link })
    expect((await call('GET', '/surveys', { key })).json).toMatchObject({ surveys: [{ survey, name: 'After support', responses: 0, lastAnswerOn: null }] })
    expect((await call('POST', `/surveys/${survey}/close`, { key })).status).toBe(200)
    const late = await call('POST', `/surveys/${survey}/answers`, { key, body: { responseKey: 'late-one-1', answers: { recommend: 9 } } })
    expect(late.status).toBe(410)
  })

  it('records an answer once, however often it is sent, and measures it', async () => {
    const { key, survey } = await liveSurvey()
    await call('PUT', '/customers/acme', { key, body: { name: 'Acme', plan: 'pro' } })
    const body = { responseKey: 'order-1009', answers: { recommend: 9, recommend_comment: 'Goed geholpen' }, customer: 'acme', channel: 'chat', answeredAt: '2026-03-10T12:00:00Z' }
    const sent = await Promise.all([1, 2, 3, 4].map(() => call('POST', `/surveys/${survey}/answers`, { key, body })))
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201])
    const { json } = await call<Answered>('GET', `/surveys/${survey}/answers`, { key })
    expect(json).toMatchObject({ next: null, answers: [{ responseKey: 'order-1009', answers: { recommend: 9, recommend_comment: 'Goed geholpen' }, customer: 'acme', channel: 'chat', answeredOn: '2026-03-10' }] })
    const measured = await call('GET', '/metrics/nps?from=2026-03-01&to=2026-04-01&channel=chat&compare=true&grain=week&filter[customer.plan]=pro', { key })
    expect(measured.json).toMatchObject({ metric: 'nps', value: 100, n: 1, parts: { promoters: 1, everyone: 1 }, previous: { value: null }, unit: 'points' })
    expect((await call('GET', '/metrics/nps?from=2026-03-01&to=2026-04-01&channel=phone', { key })).json.value).toBeNull()
    expect((await call('GET', '/metrics/nps?from=2026-03-01&to=2026-04-01&by=channel', { key })).json).toMatchObject({ groups: [{ key: 'chat', value: 100 }] })
    const records = await call('GET', '/metrics/nps/records?from=2026-03-01&to=2026-04-01', { key })
    expect(records.json).toMatchObject({ kind: 'answers', total: 1, next: null, records: [{ on: '2026-03-10', value: 9, customer: 'acme', customerName: 'Acme' }] })
  })

  it('measures several at once, money with its currency', async () => {
    const key = await keyOf(await memberOf({ currency: 'RON' }))
    const { json } = await call<{ metrics: Tree[] }>('POST', '/metrics/measure', { key, body: { metrics: [{ metric: 'mrr' }, { metric: 'nps' }], from: '2026-03-01', to: '2026-04-01', grain: 'month' } })
    expect(json.metrics).toMatchObject([{ metric: 'mrr', currency: 'RON', unit: 'money' }, { metric: 'nps', unit: 'points' }])
  })

  it('lists the catalogue in three languages', async () => {
    const key = await keyOf(await memberOf())
    const names = await Promise.all(['en', 'nl', 'ro'].map(async (language) => (await call<{ metrics: { name: string }[] }>('GET', `/metrics?language=${language}`, { key })).json.metrics[0]?.name))
    expect(names).toEqual(['Net Promoter Score (NPS)', 'Netto Promotor Score (NPS)', 'Scorul net al promotorilor (NPS)'])
  })

  it('names each question that is answered wrongly', async () => {
    const { key, survey } = await liveSurvey()
    const wrong = await call<{ error: { fields: Record<string, string> } }>('POST', `/surveys/${survey}/answers`, { key, body: { responseKey: 'wrong-0001', answers: { recommend: 11 } } })
    expect(wrong.status).toBe(422)
    expect(Object.keys(wrong.json.error.fields).join()).toContain('recommend')
    expect((await call('POST', `/surveys/${survey}/answers`, { key, body: { responseKey: 'nobody-001', answers: { recommend: 9 }, customer: 'nobody' } })).status).toBe(404)
  })

  it('goes through answers page by page and keeps an anonymous few back', async () => {
    const { key, survey } = await liveSurvey('anonymous')
    const answer = (no: number) => call('POST', `/surveys/${survey}/answers`, { key, body: { responseKey: `anonymous-${no}`, answers: { recommend: no } } })
    for (const no of [1, 2, 3, 4]) await answer(no)
    expect((await call<Answered>('GET', `/surveys/${survey}/answers`, { key })).json.answers).toEqual([])
    await answer(5)
    const first = (await call<Answered>('GET', `/surveys/${survey}/answers?limit=3`, { key })).json
    const second = (await call<Answered>('GET', `/surveys/${survey}/answers?limit=3&cursor=${first.next}`, { key })).json
    expect([...first.answers, ...second.answers].map(({ answers }) => answers.recommend)).toEqual([1, 2, 3, 4, 5])
    expect(second.next).toBeNull()
  })

  it('does not know the survey of another team', async () => {
    const { survey } = await liveSurvey()
    const stranger = await keyOf(await memberOf())
    for (const [method, address, body] of [['GET', ''], ['POST', '/publish'], ['POST', '/close'], ['GET', '/answers'], ['POST', '/answers', { responseKey: 'stranger-1', answers: { recommend: 0 } }]] as const) {
      const foreign = await call(method, `/surveys/${survey}${address}`, { key: stranger, body })
      const missing = await call(method, `/surveys/nothing-1${address}`, { key: stranger, body })
      expect([address, foreign.status, foreign.text]).toEqual([address, 404, missing.text])
    }
  })
})
