import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../auth/scope.ts'
import { freshDatabase } from '../fresh-database.ts'
import { memberOf } from '../workspace.ts'
import { answersOfCase, figure, isHere, money, percent, takeIn } from './case.ts'

interface Answers {
  raw: { rows: number }
  purchase_lines: number
  totals: { customers: number; orders: number; revenue: string; aov: string }
  repeat: { customers_2plus_orders: number; repeat_purchase_rate_pct: number; customers_2plus_days: number; repeat_rate_by_days_pct: number }
  months: Record<string, { new_customers: number; orders: number; revenue: string; aov: string }>
  revenue_by_country_top5: Record<string, string>
  returns: { known_customer_return_value: string }
}

const all = { from: '2010-12-01', to: '2012-01-01' }

beforeAll(freshDatabase)

describe.skipIf(!isHere('online-retail'))('online-retail', () => {
  const wanted = isHere('online-retail') ? answersOfCase<Answers>('online-retail') : ({} as Answers)
  let scope: Scope

  beforeAll(async () => {
    scope = await memberOf({ timeZone: 'Europe/London', currency: 'GBP' })
    await takeIn(scope, 'online-retail', 'online_retail.csv.gz', 'online-retail-customers')
    const sales = await takeIn(scope, 'online-retail', 'online_retail.csv.gz', 'online-retail-orders')
    expect([sales.rowsRead, sales.rowsTaken]).toEqual([wanted.raw.rows, wanted.purchase_lines])
    await takeIn(scope, 'online-retail', 'online_retail.csv.gz', 'online-retail-refunds')
  }, 300_000)

  it('has its sales in all and by month', async () => {
    const sales = await figure(scope, 'sales', all, { grain: 'month' })
    money(sales.value, wanted.totals.revenue)
    expect(sales.n).toBe(wanted.totals.orders)
    money((await figure(scope, 'average_order_value', all)).value, wanted.totals.aov)
    const [means, won] = [await figure(scope, 'average_order_value', all, { grain: 'month' }), await figure(scope, 'new_customers', all, { grain: 'month' })]
    for (const [month, its] of Object.entries(wanted.months)) {
      money(sales.months.get(month)?.value, its.revenue)
      expect(sales.months.get(month)?.n).toBe(its.orders)
      money(means.months.get(month)?.value, its.aov)
      expect(won.months.get(month)?.value).toBe(its.new_customers)
    }
  })

  it('has its returning customers, by days and by orders', async () => {
    const days = await figure(scope, 'repeat_purchase_rate', all)
    expect([days.parts.returned, days.parts.customers]).toEqual([wanted.repeat.customers_2plus_days, wanted.totals.customers])
    percent(days.value, wanted.repeat.repeat_rate_by_days_pct)
    percent((await figure(scope, 'repeat_purchase_rate', all, { variant: 'by_orders' })).value, wanted.repeat.repeat_purchase_rate_pct)
  })

  it('has its revenue by country, and its returns apart', async () => {
    const { groups } = await figure(scope, 'sales', all, { by: 'attribute.country' })
    for (const [country, value] of Object.entries(wanted.revenue_by_country_top5)) money(groups.get(country)?.value, value)
    const net = await figure(scope, 'sales', all, { variant: 'net_of_refunds' })
    money(-(net.parts.refunds ?? 0), wanted.returns.known_customer_return_value)
  })

  it('changes nothing when it is taken in again', async () => {
    const again = await takeIn(scope, 'online-retail', 'online_retail.csv.gz', 'online-retail-orders')
    expect([again.rowsTaken, again.rowsUnchanged]).toEqual([0, wanted.purchase_lines])
    money((await figure(scope, 'sales', all)).value, wanted.totals.revenue)
  }, 300_000)
})
