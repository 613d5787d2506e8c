import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../auth/scope.ts'
import { createSegment } from '../../segments/create-segment.ts'
import { freshDatabase } from '../fresh-database.ts'
import { memberOf } from '../workspace.ts'
import { answersOfCase, figure, isHere, money, percent, takeIn } from './case.ts'

interface Churn { customers_at_start: number; lost: number; churn_rate_pct: number; retention_pct: number }
interface Answers {
  churn_overall: Churn
  churn_by: Record<'Contract' | 'InternetService' | 'PaymentMethod' | 'SeniorCitizen' | 'tenure_band_months' | 'Contract_x_InternetService', Record<string, Churn>>
  revenue: Record<string, string>
}

// The file is one snapshot without dates; the mapping lets the lost ones end in July 2018.
const july = { from: '2018-07-01', to: '2018-08-01' }

beforeAll(freshDatabase)

describe.skipIf(!isHere('telco-churn'))('telco-churn', () => {
  const wanted = isHere('telco-churn') ? answersOfCase<Answers>('telco-churn') : ({} as Answers)
  let scope: Scope

  beforeAll(async () => {
    scope = await memberOf({ timeZone: 'UTC', currency: 'USD' })
    for (const mapping of ['telco-churn-customers', 'telco-churn-subscriptions', 'telco-churn-charges']) await takeIn(scope, 'telco-churn', 'Telco-Customer-Churn.csv.gz', mapping)
  })

  const same = (got: { value: number | null; parts: Record<string, number> } | undefined, churn: Churn) => {
    expect([got?.parts.customersAtStart, got?.parts.lost]).toEqual([churn.customers_at_start, churn.lost])
    percent(got?.value, churn.churn_rate_pct)
  }

  it('loses the customers it lost', async () => {
    same(await figure(scope, 'churn_rate', july), wanted.churn_overall)
    percent((await figure(scope, 'retention_rate', july)).value, wanted.churn_overall.retention_pct)
  })

  it.each(['Contract', 'InternetService', 'PaymentMethod', 'SeniorCitizen'] as const)('by %s', async (attribute) => {
    const { groups } = await figure(scope, 'churn_rate', july, { by: `customer_attribute.${attribute}` })
    expect(groups.size).toBe(Object.keys(wanted.churn_by[attribute]).length)
    for (const [key, churn] of Object.entries(wanted.churn_by[attribute])) same(groups.get(key), churn)
  })

  it('by contract within internet service', async () => {
    for (const [key, churn] of Object.entries(wanted.churn_by.Contract_x_InternetService)) {
      const [contract = '', service = ''] = key.split(' | ')
      same(await figure(scope, 'churn_rate', july, { filters: { where: { 'customer_attribute.Contract': contract, 'customer_attribute.InternetService': service } } }), churn)
    }
  })

  it('by tenure band, as segments', async () => {
    for (const [band, churn] of Object.entries(wanted.churn_by.tenure_band_months)) {
      const [from = 0, to = 0] = band.split('-').map(Number)
      const { segmentNo } = await createSegment(scope, { name: `Tenure ${band}`, rule: { match: 'all', rules: [{ on: 'attribute', key: 'tenure', op: 'between', from, to }] } })
      same(await figure(scope, 'churn_rate', july, { filters: { segmentNo } }), churn)
    }
  })

  it('has the revenue it has', async () => {
    const mrr = await figure(scope, 'mrr', july)
    money(mrr.parts.start, wanted.revenue.mrr_start ?? '')
    money(mrr.parts.churn, wanted.revenue.mrr_lost ?? '')
    money(mrr.value, wanted.revenue.mrr_end ?? '')
    percent(100 - ((await figure(scope, 'grr', july)).value ?? 0), Number(wanted.revenue.gross_mrr_churn_pct))
    money((await figure(scope, 'arpc', july)).value, wanted.revenue.arpu_active_end ?? '')
    money((await figure(scope, 'arpc', { from: '2018-06-01', to: '2018-07-01' })).value, wanted.revenue.arpu_start ?? '')
    money((await figure(scope, 'sales', { from: '2018-06-01', to: '2018-07-01' })).value, wanted.revenue.total_charges_sum ?? '')
  })
})
