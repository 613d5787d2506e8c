import { defineMetric } from '../../define.ts'
import { countOutside, countWhere, money, sum } from '../../parts.ts'
import { sql } from 'drizzle-orm'
import { isSale, order, ordersSource } from '../../sources/orders.ts'

export const sales = defineMetric({
  key: 'sales',
  family: 'revenue',
  unit: 'money',
  better: 'higher',
  name: { en: 'Sales', nl: 'Verkopen (omzet)', ro: 'Vânzări' },
  about: {
    en: 'Value of the orders in the period, before refunds, with their number.',
    nl: 'Waarde van de bestellingen in de periode, vóór terugbetalingen, met het aantal.',
    ro: 'Valoarea comenzilor din perioadă, înainte de rambursări, cu numărul lor.',
  },
  source: ordersSource,
  where: isSale,
  parts: { revenue: money(order.amountMinor), orders: countWhere(sql`true`) },
  formula: 'revenue',
  value: ({ revenue = 0, orders = 0 }) => (orders === 0 ? null : revenue),
  n: ({ orders = 0 }) => orders,
  also: { orders: ({ orders = 0 }) => orders },
  leftOut: { refunds: countOutside(sql`${order.kind} = 'refund'`), other_currencies: countOutside(sql`not ${order.isOurs}`) },
  rules: ['gross_of_refunds', 'local_day_of_order'],
  variants: {
    net_of_refunds: {
      name: { en: 'Sales less refunds', nl: 'Verkopen min terugbetalingen', ro: 'Vânzări minus rambursări' },
      where: order.isOurs,
      parts: { revenue: money(order.amountMinor, sql`${order.kind} = 'sale'`), refunds: sum(sql`abs(${order.amountMinor})`, sql`${order.kind} = 'refund'`), orders: countWhere(sql`${order.kind} = 'sale'`) },
      formula: 'revenue − refunds',
      value: ({ revenue = 0, refunds = 0, orders = 0 }) => (orders === 0 ? null : revenue - refunds),
      leftOut: { other_currencies: countOutside(sql`not ${order.isOurs}`) },
    },
  },
})
