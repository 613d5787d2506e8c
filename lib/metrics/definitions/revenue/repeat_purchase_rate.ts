import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { count, countWhere } from '../../parts.ts'
import { buyer, buyersSource } from '../../sources/buyers.ts'
import { shareDifference, wilson } from '../../statistics.ts'

export const repeatPurchaseRate = defineMetric({
  key: 'repeat_purchase_rate',
  family: 'revenue',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Repeat purchase rate', nl: 'Herhaalaankopen', ro: 'Rata cumpărăturilor repetate' },
  about: {
    en: 'Share of the customers of the period who bought on at least two days. Orders on one day count once.',
    nl: 'Aandeel van de klanten in de periode dat op minstens twee dagen kocht. Bestellingen op één dag tellen als één.',
    ro: 'Ponderea clienților din perioadă care au cumpărat în cel puțin două zile. Comenzile din aceeași zi se numără o dată.',
  },
  source: buyersSource,
  parts: { returned: countWhere(sql`${buyer.days} >= 2`), customers: count() },
  formula: 'returned / customers × 100',
  value: ({ returned = 0, customers = 0 }) => percentOf(returned, customers),
  interval: ({ returned = 0, customers = 0 }) => wilson(returned, customers),
  n: ({ customers = 0 }) => customers,
  change: (a, b) => shareDifference({ successes: a.returned ?? 0, n: a.customers ?? 0 }, { successes: b.returned ?? 0, n: b.customers ?? 0 }),
  rules: ['one_day_counts_once', 'within_the_period'],
  minSample: 30,
  recordsWhere: sql`${buyer.days} >= 2`,
  breakdowns: ['customer.country', 'customer.plan', 'customer.industry'],
  variants: {
    by_orders: {
      name: { en: 'By orders, also on one day', nl: 'Per bestelling, ook op één dag', ro: 'După comenzi, și în aceeași zi' },
      parts: { returned: countWhere(sql`${buyer.orders} >= 2`), customers: count() },
      recordsWhere: sql`${buyer.orders} >= 2`,
    },
  },
})
