import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { activityDays, eventNames } from '../db/schema/events.ts'
import { orders } from '../db/schema/revenue.ts'
import { tickets } from '../db/schema/support.ts'
import { answers, questions, responses, surveys } from '../db/schema/surveys.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { recipeOf } from './define.ts'
import { listRecords } from './list-records.ts'
import { measure } from './measure.ts'
import { METRICS } from './registry.ts'

beforeAll(freshDatabase)

const march = { from: '2026-03-01', to: '2026-04-01' }

async function withCustomers(count: number): Promise<Scope> {
  const scope = await memberOf()
  await scope.write((tx) => tx.insert(customers).values(Array.from({ length: count }, (_, i) => ({
    workspaceId: scope.workspaceId, customerNo: i + 1, externalId: `c${i + 1}`, name: `Customer ${i + 1}`, nameSearch: `customer ${i + 1}`,
    plan: i % 2 ? 'pro' : 'basic', attributes: { region: i < 2 ? 'north' : 'south' }, firstPaidOn: '2026-03-10',
  }))))
  return scope
}

async function withAnswers(scores: (number | null)[], kind: 'nps' | 'csat' | 'ces' = 'nps', scale = 'nps_0_10'): Promise<Scope> {
  const scope = await withCustomers(scores.length)
  const { workspaceId } = scope
  await scope.write(async (tx) => {
    await tx.insert(surveys).values({ workspaceId, surveyNo: 1, key: 's', name: 'S', draft: {} })
    await tx.insert(questions).values({ workspaceId, questionNo: 1, surveyNo: 1, key: 'q', label: 'Q', kind, scale })
    for (const [i, score] of scores.entries()) {
      const common = { workspaceId, responseNo: i + 1, answeredOn: `2026-03-${String(i + 1).padStart(2, '0')}`, customerNo: i + 1 }
      await tx.insert(responses).values({ ...common, surveyNo: 1, version: 1, responseKey: `r${i}`, answeredAt: new Date('2026-03-05T12:00:00Z'), language: i % 2 ? 'nl' : 'en' })
      await tx.insert(answers).values({ ...common, questionNo: 1, score, state: score === null ? 'skipped' : 'given' })
    }
  })
  return scope
}

describe('measuring', () => {
  it('counts answers given and says what it left out', async () => {
    const scope = await withAnswers([10, 10, 9, 8, 7, 7, 6, 3, 0, 9, null])
    const [nps] = await measure(scope, { metrics: [{ metric: 'nps' }], ...march, grain: 'week' })
    expect(nps).toMatchObject({ value: 10, n: 10, leftOut: { skipped: 1 }, parts: { promoters: 4, detractors: 3 } })
    expect(nps?.buckets.map(({ n }) => n)).toEqual([1, 7, 2, 0, 0, 0])
    expect(nps?.buckets.at(-1)?.value).toBeNull()
  })

  it('breaks down by what the answer and the customer carry, and filters by the same', async () => {
    const scope = await withAnswers([10, 0, 9, 8])
    const by = async (name: string) => (await measure(scope, { metrics: [{ metric: 'nps' }], ...march, by: name }))[0]?.groups.map(({ key, value, n }) => [key, value, n])
    expect(await by('language')).toEqual([['en', 100, 2], ['nl', -50, 2]])
    expect(await by('customer.plan')).toEqual([['basic', 100, 2], ['pro', -50, 2]])
    expect(await by('customer_attribute.region')).toEqual([['north', 0, 2], ['south', 50, 2]])
    const filtered = async (where: Record<string, string>) => (await measure(scope, { metrics: [{ metric: 'nps' }], ...march, filters: { where } }))[0]?.value
    expect(await filtered({ 'customer.plan': 'basic' })).toBe(100)
    expect(await filtered({ language: 'nl', 'customer_attribute.region': 'south' })).toBe(0)
    await expect(by('nonsense')).rejects.toThrow('cannot be broken down')
  })

  it('compares with the month and the year before, and says whether the change is one', async () => {
    const scope = await withAnswers([10, 10, 10])
    const [nps] = await measure(scope, { metrics: [{ metric: 'nps' }], from: '2026-04-01', to: '2026-05-01', compare: true })
    expect(nps?.previous).toMatchObject({ from: '2026-03-01', to: '2026-04-01', value: 100, change: null })
    expect(nps?.yearBefore).toMatchObject({ from: '2025-04-01', value: null })
  })

  it('never pools effort scales', async () => {
    const scope = await withAnswers([1, 2, 2, 1, 4], 'ces', 'effort_5')
    const [mean, easy, other] = await measure(scope, { metrics: [{ metric: 'ces' }, { metric: 'ces', variant: 'easy_share' }, { metric: 'ces', variant: 'agree_7' }], ...march })
    expect([mean?.value, easy?.value, other?.value]).toEqual([2, 80, null])
    expect(mean?.leftOut).toMatchObject({ other_scales: 0 })
    expect(other?.leftOut).toMatchObject({ other_scales: 5 })
  })

  it('counts users over days, and a running day not at all', async () => {
    const scope = await withCustomers(3)
    const { workspaceId } = scope
    await scope.write(async (tx) => {
      await tx.insert(eventNames).values([{ workspaceId, eventNo: 1, name: 'export' }, { workspaceId, eventNo: 2, name: 'import' }, { workspaceId, eventNo: 3, name: 'ping', countsAsActive: false }])
      const row = (day: string, contactNo: number, eventNo: number) => ({ workspaceId, day, contactNo, customerNo: contactNo, eventNo, events: 1, quantity: 1 })
      await tx.insert(activityDays).values([row('2026-03-02', 1, 1), row('2026-03-02', 1, 2), row('2026-03-02', 2, 1), row('2026-03-03', 1, 1), row('2026-03-04', 3, 3)])
    })
    const [dau, mau, stickiness, use] = await measure(scope, { metrics: [{ metric: 'dau' }, { metric: 'mau', variant: 'calendar' }, { metric: 'stickiness' }, { metric: 'feature_usage_rate' }], ...march })
    expect(dau?.value).toBeCloseTo(3 / 31, 10)
    expect(mau?.value).toBe(2)
    expect(stickiness?.value).toBeCloseTo((100 * 3) / 31 / 2, 10)
    expect(use?.value).toBe(100)
    const [byFeature] = await measure(scope, { metrics: [{ metric: 'feature_usage_rate' }], ...march, by: 'feature' })
    expect(byFeature?.groups.map(({ key, value }) => [key, value])).toEqual([['export', 100], ['import', 50]])
  })

  it('counts orders of one day once for repeat purchases, and both ways on request', async () => {
    const scope = await withCustomers(3)
    const { workspaceId } = scope
    const row = (orderNo: number, customerNo: number, orderedOn: string, amountMinor: number, kind: 'sale' | 'refund' = 'sale') =>
      ({ workspaceId, orderNo, externalId: String(orderNo), customerNo, kind, orderedAt: new Date(`${orderedOn}T10:00:00Z`), orderedOn, amountMinor, currency: 'EUR' })
    await scope.write((tx) => tx.insert(orders).values([row(1, 1, '2026-03-01', 1000), row(2, 1, '2026-03-01', 500), row(3, 2, '2026-03-02', 700), row(4, 2, '2026-03-20', 800), row(5, 3, '2026-03-31', 1), row(6, 3, '2026-03-31', -1, 'refund'), row(7, 3, '2026-04-01', 99999)]))
    const [sales, mean, days, byOrders, won] = await measure(scope, { metrics: [{ metric: 'sales' }, { metric: 'average_order_value' }, { metric: 'repeat_purchase_rate' }, { metric: 'repeat_purchase_rate', variant: 'by_orders' }, { metric: 'new_customers' }], ...march })
    expect(sales).toMatchObject({ value: 3001, leftOut: { refunds: 1 } })
    expect(mean?.value).toBeCloseTo(3001 / 5, 10)
    expect(days?.value).toBeCloseTo(100 / 3, 10)
    expect(byOrders?.value).toBeCloseTo(200 / 3, 10)
    expect(won?.value).toBe(3)
    const records = await listRecords(scope, { metric: 'sales', ...march })
    expect(records).toMatchObject({ kind: 'orders', total: 5, pages: 1 })
    expect(records.records[0]).toMatchObject({ on: '2026-03-31', value: 1, customerName: 'Customer 3' })
  })

  it('counts a case when it was resolved, and by opening on request', async () => {
    const scope = await withCustomers(1)
    const { workspaceId } = scope
    const ticket = (ticketNo: number, opened: string, resolved: string | null, contactCount: number | null, topic = 'a') => ({
      workspaceId, ticketNo, externalId: String(ticketNo), customerNo: 1, topic, openedAt: new Date(`${opened}Z`), openedOn: opened.slice(0, 10), contactCount,
      ...(resolved ? { resolvedAt: new Date(`${resolved}Z`), resolvedOn: resolved.slice(0, 10), resolutionMinutes: (Date.parse(`${resolved}Z`) - Date.parse(`${opened}Z`)) / 60000 } : {}),
    })
    await scope.write((tx) => tx.insert(tickets).values([
      ticket(1, '2026-02-28T10:00', '2026-03-01T10:00', 1), ticket(2, '2026-03-05T10:00', '2026-03-05T12:00', 1, 'b'), ticket(3, '2026-03-06T10:00', '2026-03-06T20:00', 3, 'b'), ticket(4, '2026-03-07T10:00', null, null), ticket(5, '2026-03-20T00:00', '2026-03-20T01:00', 1, 'c'),
    ]))
    const [resolved, opened, first, volume] = await measure(scope, { metrics: [{ metric: 'avg_resolution_time' }, { metric: 'avg_resolution_time', variant: 'by_opening' }, { metric: 'first_contact_resolution' }, { metric: 'contact_volume' }], ...march })
    expect(resolved?.value).toBeCloseTo((24 + 2 + 10 + 1) / 4, 10)
    expect(opened?.value).toBeCloseTo(13 / 3, 10)
    expect(opened?.leftOut).toMatchObject({ still_open: 1 })
    expect(first).toMatchObject({ parts: { resolvedFirst: 1, conversations: 3 } })
    expect(volume?.value).toBe(4)
  })
})

describe('every metric under every definition', () => {
  const every = METRICS.flatMap((metric) => [undefined, ...Object.keys(metric.variants ?? {})].map((variant) => ({ key: metric.key, variant })))

  it.each(every)('$key $variant: an empty workspace has no value where there is nothing to divide by, and no records', async ({ key, variant }) => {
    const scope = await memberOf()
    const metric = METRICS.find((one) => one.key === key)
    if (!metric) throw new Error(key)
    const [one] = await measure(scope, { metrics: [{ metric: key, variant }], ...march, grain: 'week', compare: true })
    if (recipeOf(metric, variant).formula.includes('/') && !['dau'].includes(key)) expect(one?.value).toBeNull()
    expect((await listRecords(scope, { metric: key, variant, ...march })).total).toBe(0)
    for (const by of [...metric.breakdowns, 'customer_attribute.x']) {
      const [broken] = await measure(scope, { metrics: [{ metric: key, variant }], ...march, by, filters: { where: { 'customer.plan': 'pro' } } })
      expect(broken?.groups).toEqual([])
    }
  })
})
