import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { subscriptionPauses, subscriptions } from '../db/schema/revenue.ts'
import { deriveSpans } from '../revenue/derive-spans.ts'
import { type Interval, monthlyMinor } from '../revenue/monthly-minor.ts'
import { addDays } from '../shared/day.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { measure } from './measure.ts'

interface Agreed { id: string; cust: string; unit: number; qty: number; interval: Interval; start: string; end: string | null; trial_end?: string; disc?: number; disc_end?: string; pauses?: [string, string][] }
interface Month {
  period_end: string; start: number; end: number; new: number; expansion: number; contraction: number; churn: number; reactivation: number; paused: number; resumed: number
  lost_customers: number; early_losses: number; customers_start: number; customers_end: number; churn_rate: number; grr: number; nrr: number
}
interface Vectors {
  mrr: {
    normalisation: { unit: number; qty: number; interval: Interval; disc_pct?: number; disc_abs?: number; expect: number }[]
    scenario: { subs: Agreed[]; snap: Record<string, Record<string, number>>; out: Month[] }
  }
}

const { mrr: vectors } = JSON.parse(readFileSync(new URL('../test/vectors/health-and-revenue-vectors.json', import.meta.url), 'utf8')) as Vectors

describe('the monthly value of a subscription', () => {
  it.each(vectors.normalisation)('$unit × $qty a $interval', ({ unit, qty, interval, disc_pct, disc_abs, expect: wanted }) => {
    expect(monthlyMinor({ unitMinor: unit, quantity: qty, interval, discountPercent: disc_pct, discountMinor: disc_abs })).toBe(wanted)
  })
})

describe('the scenario of eight customers', () => {
  let scope: Scope
  const names = Object.keys(Object.values(vectors.scenario.snap)[0] ?? {})

  beforeAll(async () => {
    await freshDatabase()
    scope = await memberOf({ currency: 'EUR' })
    const { workspaceId } = scope
    await scope.write(async (tx) => {
      await tx.insert(customers).values(names.map((name, i) => ({ workspaceId, customerNo: i + 1, externalId: name, name, nameSearch: name.toLowerCase(), plan: name })))
      for (const [i, one] of vectors.scenario.subs.entries()) {
        const subscriptionNo = i + 1
        await tx.insert(subscriptions).values({
          workspaceId, subscriptionNo, externalId: one.id, customerNo: names.indexOf(one.cust) + 1, currency: 'EUR', unitMinor: one.unit, quantity: one.qty, interval: one.interval,
          startedOn: one.start, endedOn: one.end, trialEndsOn: one.trial_end ?? null, discountPercent: one.disc ?? null, discountEndsOn: one.disc_end ?? null,
        })
        for (const [pausedOn, resumedOn] of one.pauses ?? []) await tx.insert(subscriptionPauses).values({ workspaceId, subscriptionNo, pausedOn, resumedOn })
      }
      await deriveSpans(tx, workspaceId, vectors.scenario.subs.map((_, i) => i + 1))
    })
  })

  it.each(Object.entries(vectors.scenario.snap))('is worth what it is worth on %s', async (day, wanted) => {
    const [mrr] = await measure(scope, { metrics: [{ metric: 'mrr' }], from: day, to: addDays(day, 1), by: 'customer.plan' })
    expect(Object.fromEntries(names.map((name) => [name, mrr?.groups.find(({ key }) => key === name)?.value ?? 0]))).toEqual(wanted)
  })

  it.each(vectors.scenario.out)('moves as it moves in the month to $period_end', async (month) => {
    const period = { from: `${month.period_end.slice(0, 7)}-01`, to: addDays(month.period_end, 1) }
    const [mrr, churn, grr, nrr, paying] = await measure(scope, { metrics: ['mrr', 'churn_rate', 'grr', 'nrr', 'paying_customers'].map((metric) => ({ metric })), ...period })
    expect(mrr?.parts).toMatchObject({
      start: month.start, end: month.end, new: month.new, expansion: month.expansion, reactivation: month.reactivation, resumed: month.resumed,
      contraction: 0 - month.contraction, churn: 0 - month.churn, paused: 0 - month.paused,
    })
    expect(churn?.parts).toMatchObject({ lost: month.lost_customers, customersAtStart: month.customers_start, lostEarly: month.early_losses })
    expect(churn?.value).toBeCloseTo(month.churn_rate, 4)
    expect([grr?.value?.toFixed(4), nrr?.value?.toFixed(4)]).toEqual([month.grr.toFixed(4), month.nrr.toFixed(4)])
    expect(paying?.value).toBe(month.customers_end)
  })
})
