import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../auth/scope.ts'
import type { Figure } from '../../metrics/measure.ts'
import { addMonths } from '../../shared/day.ts'
import { freshDatabase } from '../fresh-database.ts'
import { memberOf } from '../workspace.ts'
import { answersOfCase, figure, isHere, mean, money, percent, takeIn } from './case.ts'

interface Month {
  paying_accounts: number; mrr: string; arpa: string | null; new_accounts: number; reactivated_accounts: number; lost_accounts: number; account_churn_pct: number | null
  new_mrr: string; reactivation_mrr: string; expansion_mrr: string; contraction_mrr: string; churned_mrr: string; gross_revenue_retention_pct: number | null; net_revenue_retention_pct: number | null
}
interface Support { tickets: number; mean_resolution_hours: number; median_resolution_hours: number; p90_resolution_hours: number; escalated: number; csat: { n: number; satisfied: number; csat_pct: number; mean: number; response_rate_pct: number } }
interface Answers {
  raw: { usage_rows: number; usage_distinct_ids: number }
  months: Record<string, Month>
  mrr_by_plan_2024_12_31: Record<string, string>
  support: { all: Support; by_priority: Record<string, Support>; by_month_submitted: Record<string, Support> }
  usage_accounts: { months: Record<string, { mau: number; avg_dau: number; stickiness_pct: number }> }
  feature_usage_2024_12: { active_accounts: number; features: Record<string, { accounts: number; usage_rate_pct: number }> }
}

const all = { from: '2023-01-01', to: '2025-01-01' }
const december = { from: '2024-12-01', to: '2025-01-01' }
const monthly = { grain: 'month' as const }

beforeAll(freshDatabase)

describe.skipIf(!isHere('ravenstack'))('ravenstack', () => {
  const wanted = isHere('ravenstack') ? answersOfCase<Answers>('ravenstack') : ({} as Answers)
  let scope: Scope

  beforeAll(async () => {
    scope = await memberOf({ timeZone: 'UTC', currency: 'USD' })
    await takeIn(scope, 'ravenstack', 'ravenstack_accounts.csv.gz', 'ravenstack-accounts')
    await takeIn(scope, 'ravenstack', 'ravenstack_subscriptions.csv.gz', 'ravenstack-subscriptions')
    await takeIn(scope, 'ravenstack', 'ravenstack_support_tickets.csv.gz', 'ravenstack-tickets')
    await takeIn(scope, 'ravenstack', 'ravenstack_support_tickets.csv.gz', 'ravenstack-ticket-csat')
    const usage = await takeIn(scope, 'ravenstack', 'ravenstack_feature_usage.csv.gz', 'ravenstack-feature-usage')
    expect([usage.rowsRead, usage.rowsTaken]).toEqual([wanted.raw.usage_rows, wanted.raw.usage_distinct_ids])
  }, 120_000)

  it('has its recurring revenue and movements in every month', async () => {
    const at = async (metric: string) => (await figure(scope, metric, all, monthly)).months
    const [mrr, arpc, paying, churn, grr, nrr, quick] = [await at('mrr'), await at('arpc'), await at('paying_customers'), await at('churn_rate'), await at('grr'), await at('nrr'), await at('quick_ratio')]
    const moves = { new_mrr: await at('new_mrr'), reactivation_mrr: await at('reactivation_mrr'), expansion_mrr: await at('expansion_mrr'), contraction_mrr: await at('contraction_mrr'), churned_mrr: await at('churned_mrr') }
    for (const [month, its] of Object.entries(wanted.months)) {
      money(mrr.get(month)?.value, its.mrr)
      money(arpc.get(month)?.value, its.arpa)
      expect(paying.get(month)?.parts).toMatchObject({ customers: its.paying_accounts, new: its.new_accounts, reactivated: its.reactivated_accounts, lost: its.lost_accounts })
      percent(churn.get(month)?.value, its.account_churn_pct)
      percent(grr.get(month)?.value, its.gross_revenue_retention_pct)
      percent(nrr.get(month)?.value, its.net_revenue_retention_pct)
      for (const [key, months] of Object.entries(moves)) money(months.get(month)?.value, its[key as keyof typeof moves])
      const lost = Number(its.churned_mrr) + Number(its.contraction_mrr)
      mean(quick.get(month)?.value, lost === 0 ? null : (Number(its.new_mrr) + Number(its.expansion_mrr) + Number(its.reactivation_mrr)) / lost)
    }
  })

  it('has its recurring revenue by plan', async () => {
    const { groups } = await figure(scope, 'mrr', december, { by: 'plan' })
    for (const [plan, value] of Object.entries(wanted.mrr_by_plan_2024_12_31)) money(groups.get(plan)?.value, value)
  })

  it('counts as new whoever pays for the first time', async () => {
    // Two accounts paid for some days and left before the month's end; the case counts by month ends.
    const won = await figure(scope, 'new_customers', all, { ...monthly, variant: 'subscribers_at_end' })
    for (const [month, its] of Object.entries(wanted.months)) expect(won.months.get(month)?.value).toBe(its.new_accounts)
  })

  const same = (time: Figure | undefined, csat: Figure | undefined, its: Support) => {
    expect(time?.parts.resolved).toBe(its.tickets)
    mean(time?.value, its.mean_resolution_hours)
    mean(time?.parts.median, its.median_resolution_hours)
    mean(time?.parts.p90, its.p90_resolution_hours)
    expect([csat?.n, csat?.parts.satisfied]).toEqual([its.csat.n, its.csat.satisfied])
    percent(csat?.value, its.csat.csat_pct)
  }

  it('has its support in all, by priority and by month', async () => {
    const byOpening = { variant: 'by_opening' }
    same(await figure(scope, 'avg_resolution_time', all, byOpening), await figure(scope, 'csat', all), wanted.support.all)
    percent((await figure(scope, 'survey_response_rate', all)).value, wanted.support.all.csat.response_rate_pct)
    mean((await figure(scope, 'csat_mean', all)).value, wanted.support.all.csat.mean)
    const [times, scores] = [await figure(scope, 'avg_resolution_time', all, { ...byOpening, by: 'priority' }), await figure(scope, 'csat', all, { by: 'attribute.priority' })]
    for (const [key, its] of Object.entries(wanted.support.by_priority)) same(times.groups.get(key), scores.groups.get(key), its)
    const [months, monthScores, rates] = [await figure(scope, 'avg_resolution_time', all, { ...byOpening, ...monthly }), await figure(scope, 'csat', all, monthly), await figure(scope, 'survey_response_rate', all, monthly)]
    for (const [month, its] of Object.entries(wanted.support.by_month_submitted)) {
      same(months.months.get(month), monthScores.months.get(month), its)
      percent(rates.months.get(month)?.value, its.csat.response_rate_pct)
    }
  })

  it('has its activity by month, counted in accounts', async () => {
    for (const [month, its] of Object.entries(wanted.usage_accounts.months)) {
      const period = { from: `${month}-01`, to: addMonths(`${month}-01`, 1) }
      expect((await figure(scope, 'mau', period, { variant: 'calendar_accounts' })).value).toBe(its.mau)
      mean((await figure(scope, 'dau', period, { variant: 'accounts' })).value, its.avg_dau)
      percent((await figure(scope, 'stickiness', period, { variant: 'accounts' })).value, its.stickiness_pct)
    }
  })

  it('has its features in use', async () => {
    const { groups } = await figure(scope, 'feature_usage_rate', december, { variant: 'accounts', by: 'feature' })
    for (const [feature, its] of Object.entries(wanted.feature_usage_2024_12.features)) {
      expect(groups.get(feature)?.parts).toMatchObject({ featureUsers: its.accounts, activeUsers: wanted.feature_usage_2024_12.active_accounts })
      percent(groups.get(feature)?.value, its.usage_rate_pct)
    }
  })

  it('has an activity rate of paying accounts never above 100 %', async () => {
    const rate = await figure(scope, 'activity_rate', december)
    expect(rate.parts.paying).toBe(wanted.months['2024-12']?.paying_accounts)
    expect(rate.value).toBeLessThanOrEqual(100)
  })
})
