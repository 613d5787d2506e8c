import { beforeAll, describe, expect, it } from 'vitest'
import { answered, type AnsweredRow } from '../test/answered.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { orders, subscriptionSpans, subscriptions } from '../db/schema/revenue.ts'
import type { Card } from './card.ts'
import type { Frozen } from './frozen.ts'
import { measureShared } from './measure-shared.ts'
import type { SharedCard } from './shared-card.ts'

beforeAll(freshDatabase)

const march = { from: '2026-03-01', to: '2026-04-01' }
const some = (count: number, row: Partial<AnsweredRow> = {}): AnsweredRow[] => Array.from({ length: count }, (_, index) => ({ score: index % 11, on: '2026-03-05', plan: 'pro', ...row }))

async function sharedCards(rows: AnsweredRow[], cards: Card[], grain: Frozen['grain'] = 'week'): Promise<SharedCard[]> {
  const scope = await memberOf()
  await answered(scope, rows)
  return measureShared(scope, { title: 'x', cards: cards.map((card, index) => ({ ...card, cardNo: index + 1 })), segment: null, window: { kind: 'fixed', ...march }, grain }, march)
}

const groupsOf = (shared: SharedCard | undefined) => Object.fromEntries(shared?.measured.groups.map(({ key, n }) => [key, n]) ?? [])
const nps = (view: Card['view'], more: Partial<Card> = {}): Card => ({ metric: 'nps', view, ...more })

describe('what is shared', () => {
  it('shows a figure of five people and none of four', async () => {
    expect((await sharedCards(some(5), [nps('figure')]))[0]).toMatchObject({ isHidden: false, measured: { n: 5 } })
    const [four] = await sharedCards(some(4), [nps('figure')])
    expect(four).toMatchObject({ isHidden: true, measured: { value: null, n: null, interval: null, parts: {} } })
  })

  it('counts people and not answers', async () => {
    const [one] = await sharedCards(some(12, { customer: 7 }), [nps('figure')])
    expect(one?.isHidden).toBe(true)
  })

  it('tells no parts, no counts of what was left out and no number of people', async () => {
    const [figure] = await sharedCards(some(40), [nps('trend')])
    expect(JSON.stringify(figure?.measured, (key, value) => (key === 'metric' ? undefined : value))).not.toMatch(/promoters|skipped|people"/)
  })

  it('hides the next smallest group with a single small one', async () => {
    const rows = [...some(30, { plan: 'pro' }), ...some(9, { plan: 'basic' }), ...some(2, { plan: 'trial' })]
    const [, by] = await sharedCards(rows, [nps('figure'), nps('breakdown', { by: 'customer.plan' })])
    expect(groupsOf(by)).toEqual({ pro: 30 })
    expect(by?.hiddenGroups).toBe(2)
    expect(JSON.stringify(by)).not.toContain('trial')
  })

  it('counts those without a group as a group: they could be subtracted as well', async () => {
    const rows = [...some(30, { plan: 'pro' }), ...some(9, { plan: 'basic' }), ...some(1, { plan: null })]
    const [by] = await sharedCards(rows, [nps('breakdown', { by: 'customer.plan' })])
    expect(groupsOf(by)).toEqual({ pro: 30 })
  })

  it('does the same with stretches of time', async () => {
    const rows = [...some(20, { on: '2026-03-03' }), ...some(8, { on: '2026-03-10' }), ...some(1, { on: '2026-03-17' })]
    const [trend] = await sharedCards(rows, [nps('trend')])
    expect(trend?.measured.n).toBe(29)
    // The first bucket, one day of a week, is not drawn.
    expect(trend?.measured.buckets.map(({ n }) => n)).toEqual([20, null, null, 0, 0])
    expect(trend?.hiddenBuckets).toEqual(['2026-03-09', '2026-03-16'])
  })

  it('hides a narrowed card whose complement is small, and shows it as a number only', async () => {
    const rows = [...some(30, { plan: 'pro' }), ...some(2, { plan: 'trial' })]
    const [all, pro] = await sharedCards(rows, [nps('figure'), nps('trend', { onlyBy: 'customer.plan', onlyValue: 'pro' })])
    expect(all?.measured.n).toBe(32)
    expect(pro).toMatchObject({ isHidden: true, measured: { n: null, buckets: [] } })
    const [, safe] = await sharedCards([...rows, ...some(12, { plan: 'basic' })], [nps('figure'), nps('trend', { onlyBy: 'customer.plan', onlyValue: 'pro' })])
    expect(safe).toMatchObject({ isHidden: false, card: { view: 'figure' }, measured: { n: 30, buckets: [] } })
  })

  it('counts customers where money has no number of cases', async () => {
    const scope = await memberOf()
    await answered(scope, some(6))
    const { workspaceId } = scope
    const customerNos = [1001, 1002, 1003, 1004, 1005, 1006]
    const sale = (customerNo: number, index: number) => ({ workspaceId, orderNo: index + 1, externalId: `o${index}`, customerNo, orderedAt: new Date('2026-03-05T10:00:00Z'), orderedOn: '2026-03-05', amountMinor: 1000, currency: 'EUR' })
    // Twenty orders of two customers.
    await scope.write((tx) => tx.insert(orders).values(Array.from({ length: 20 }, (_, index) => sale(1001 + (index % 2), index))))
    await scope.write(async (tx) => {
      for (const [index, customerNo] of customerNos.entries()) {
        await tx.insert(subscriptions).values({ workspaceId, subscriptionNo: index + 1, externalId: `s${index}`, customerNo, currency: 'EUR', unitMinor: 5000, interval: 'month', startedOn: '2026-01-01' })
        await tx.insert(subscriptionSpans).values({ workspaceId, subscriptionNo: index + 1, fromOn: '2026-01-01', toOn: index < 3 ? '2026-02-10' : null, customerNo, state: 'paid', mrrMinor: 5000, currency: 'EUR' })
      }
    })
    const cards = (['sales', 'contact_volume', 'mrr', 'quick_ratio'] as const).map((metric, index) => ({ cardNo: index + 1, metric, view: 'figure' as const }))
    const [sales, volume, mrr] = await measureShared(scope, { title: 'x', cards, segment: null, window: { kind: 'fixed', ...march }, grain: 'month' }, march)
    expect(sales).toMatchObject({ isHidden: true, measured: { value: null } })
    expect(mrr).toMatchObject({ isHidden: true, measured: { value: null } })
    // Nobody is behind a zero.
    expect(volume).toMatchObject({ isHidden: false, measured: { value: 0 } })
  })
})

describe('subtracting', () => {
  it('isolates nobody, over many random tables', async () => {
    const plans = ['a', 'b', 'c', 'd', null]
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    for (let round = 0; round < 12; round++) {
      const rows = plans.flatMap((plan) => [2, 9, 16].flatMap((day) => some(random(8), { plan, on: `2026-03-${String(day).padStart(2, '0')}` })))
      if (rows.length === 0) continue
      const [all, by, trend] = await sharedCards(rows, [nps('figure'), nps('breakdown', { by: 'customer.plan' }), nps('trend')])
      const total = all?.measured.n ?? 0
      if (total === 0) continue
      for (const shown of [by?.measured.groups.map(({ n }) => n ?? 0) ?? [], trend?.measured.buckets.map(({ n }) => n ?? 0) ?? []]) {
        const left = total - shown.reduce((sum, n) => sum + n, 0)
        expect(shown.every((n) => n === 0 || n >= 5)).toBe(true)
        expect(left === 0 || left >= 5).toBe(true)
      }
    }
  })
})
