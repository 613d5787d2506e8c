import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { countWhere } from '../../parts.ts'
import { movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const netCustomerChange = defineMetric({
  key: 'net_customer_change',
  family: 'revenue',
  unit: 'percent',
  better: 'lower',
  name: { en: 'Net customer loss rate', nl: 'Netto klantverlies', ro: 'Pierderea netă de clienți' },
  about: {
    en: 'Relative decrease of the number of customers over the period, gains included; negative when the number grew. Not churn.',
    nl: 'Relatieve daling van het aantal klanten over de periode, aanwas meegerekend; negatief bij groei. Dit is geen churn.',
    ro: 'Scăderea relativă a numărului de clienți în perioadă, cu tot cu câștiguri; negativă la creștere. Nu este churn.',
  },
  source: mrrMovements,
  parts: { customersAtStart: countWhere(sql`${movement.startMinor} > 0`), customersAtEnd: countWhere(sql`${movement.endMinor} > 0`) },
  formula: '(customersAtStart − customersAtEnd) / customersAtStart × 100',
  value: ({ customersAtStart = 0, customersAtEnd = 0 }) => percentOf(customersAtStart - customersAtEnd, customersAtStart),
  n: ({ customersAtStart = 0 }) => customersAtStart,
  rules: ['gains_included'],
  recordsWhere: sql`(${movement.startMinor} > 0) <> (${movement.endMinor} > 0)`,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
