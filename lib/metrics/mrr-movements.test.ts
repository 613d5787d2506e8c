import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { subscriptionSpans, subscriptions } from '../db/schema/revenue.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { measure } from './measure.ts'

beforeAll(freshDatabase)

type Span = [customerNo: number, from: string, to: string | null, mrr: number, state?: 'paid' | 'paused' | 'trial']

async function withSpans(spans: Span[]): Promise<Scope> {
  const scope = await memberOf({ currency: 'EUR' })
  const { workspaceId } = scope
  await scope.write(async (tx) => {
    const numbers = [...new Set(spans.map(([customerNo]) => customerNo))]
    await tx.insert(customers).values(numbers.map((customerNo) => ({ workspaceId, customerNo, externalId: String(customerNo), name: String(customerNo), nameSearch: String(customerNo) })))
    for (const [i, [customerNo, fromOn, toOn, mrrMinor, state = 'paid']] of spans.entries()) {
      await tx.insert(subscriptions).values({ workspaceId, subscriptionNo: i + 1, externalId: String(i), customerNo, currency: 'EUR', unitMinor: mrrMinor, interval: 'month', startedOn: fromOn, endedOn: toOn })
      await tx.insert(subscriptionSpans).values({ workspaceId, subscriptionNo: i + 1, customerNo, fromOn, toOn, mrrMinor, state, currency: 'EUR' })
    }
  })
  return scope
}

const all = ['mrr', 'churn_rate', 'grr', 'nrr', 'quick_ratio', 'arpc', 'paying_customers', 'net_customer_change', 'retention_rate'].map((metric) => ({ metric }))
const period = { from: '2026-03-01', to: '2026-04-01' }

describe('movements of recurring revenue', () => {
  it('are those of the worked period', async () => {
    const scope = await withSpans([
      [1, '2026-01-01', null, 10000],
      [2, '2026-01-01', '2026-03-10', 20000], [2, '2026-03-10', null, 26000],
      [3, '2026-01-01', '2026-03-10', 15000], [3, '2026-03-10', null, 9000],
      [4, '2026-01-01', '2026-03-15', 12000],
      [5, '2026-03-05', null, 8000],
      [6, '2025-01-01', '2025-06-01', 4000], [6, '2026-03-20', null, 5000],
      [7, '2026-01-01', null, 30000],
      [8, '2026-01-01', null, 13000],
    ])
    const [mrr, churn, grr, nrr, quick, arpc, paying, net, kept] = await measure(scope, { metrics: all, ...period })
    expect(mrr?.parts).toMatchObject({ start: 100000, new: 8000, expansion: 6000, reactivation: 5000, contraction: 6000, churn: 12000, end: 101000 })
    expect(churn?.value).toBeCloseTo(100 / 6, 10)
    expect([grr?.value, nrr?.value]).toEqual([82, 88])
    expect(quick?.value).toBeCloseTo(19 / 18, 10)
    expect(arpc?.value).toBeCloseTo(101000 / 7, 10)
    expect(paying?.value).toBe(7)
    expect(net?.value).toBeCloseTo(-100 / 6, 10)
    expect(kept?.value).toBeCloseTo(500 / 6, 10)
    const each = await measure(scope, { metrics: ['new_mrr', 'expansion_mrr', 'reactivation_mrr', 'contraction_mrr', 'churned_mrr'].map((metric) => ({ metric })), ...period })
    expect(each.map((one) => Math.abs(one.value ?? Number.NaN))).toEqual([8000, 6000, 5000, 6000, 12000])
  })

  it('keep pauses, trials and early losses apart', async () => {
    const scope = await withSpans([
      [1, '2026-01-01', '2026-03-10', 6000], [1, '2026-03-10', '2026-05-10', 0, 'paused'], [1, '2026-05-10', null, 6000],
      [2, '2026-03-04', '2026-03-25', 7000],
      [3, '2026-02-01', null, 0, 'trial'],
      [4, '2026-01-01', null, 1000],
    ])
    const [mrr, churn, grr] = await measure(scope, { metrics: all, ...period })
    expect(mrr?.parts).toMatchObject({ start: 7000, paused: 6000, churn: 0, end: 1000 })
    expect(mrr?.leftOut).toMatchObject({ trials: 1 })
    expect(churn?.parts).toMatchObject({ lost: 0, customersAtStart: 2, lostEarly: 1 })
    expect(grr?.value).toBeCloseTo(100000 / 7000, 10)
    const [may] = await measure(scope, { metrics: [{ metric: 'mrr' }], from: '2026-05-01', to: '2026-06-01' })
    expect(may?.parts).toMatchObject({ start: 1000, resumed: 6000, end: 7000 })
  })

  it('add up to the change in every bucket', async () => {
    const scope = await withSpans([[1, '2026-01-10', null, 5000], [2, '2026-01-20', '2026-02-10', 900], [2, '2026-04-01', null, 700], [1, '2026-02-05', '2026-03-20', 2000]])
    const [mrr] = await measure(scope, { metrics: [{ metric: 'mrr' }], from: '2026-01-01', to: '2026-07-01', grain: 'month' })
    expect(mrr?.buckets.map(({ value }) => value)).toEqual([5900, 7000, 5000, 5700, 5700, 5700])
    for (const { parts: p } of mrr?.buckets ?? []) {
      const sum = (names: string[]) => names.reduce((total, name) => total + (p[name] ?? 0), 0)
      expect(sum(['start', 'new', 'expansion', 'reactivation', 'resumed']) - sum(['contraction', 'churn', 'paused'])).toBe(p.end)
    }
  })

  it('shows a dash where there is nothing', async () => {
    const scope = await memberOf()
    const figures = await measure(scope, { metrics: all, ...period })
    expect(figures.map(({ value }) => value)).toEqual([null, null, null, null, null, null, null, null, null])
  })
})
