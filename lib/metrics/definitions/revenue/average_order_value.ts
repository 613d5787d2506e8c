import { defineMetric, ratioOf } from '../../define.ts'
import { count, money } from '../../parts.ts'
import { isSale, order, ordersSource } from '../../sources/orders.ts'

export const averageOrderValue = defineMetric({
  key: 'average_order_value',
  family: 'revenue',
  unit: 'money',
  better: 'higher',
  name: { en: 'Average order value', nl: 'Gemiddelde bestelwaarde', ro: 'Valoarea medie a comenzii' },
  about: { en: 'Revenue per order, before refunds.', nl: 'Omzet per bestelling, vóór terugbetalingen.', ro: 'Venit pe comandă, înainte de rambursări.' },
  source: ordersSource,
  where: isSale,
  parts: { revenue: money(order.amountMinor), orders: count() },
  formula: 'revenue / orders',
  value: ({ revenue = 0, orders = 0 }) => ratioOf(revenue, orders),
  n: ({ orders = 0 }) => orders,
  rules: ['gross_of_refunds', 'local_day_of_order'],
})
