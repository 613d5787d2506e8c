import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { count, countWhere, money } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const churnedMrr = defineMetric({
  key: 'churned_mrr',
  family: 'revenue',
  unit: 'money',
  better: 'lower',
  name: { en: 'Churned MRR', nl: 'Verloren MRR', ro: 'MRR pierdut' },
  about: {
    en: 'MRR at the start of customers who were lost.',
    nl: 'MRR aan het begin van klanten die verloren gingen.',
    ro: 'MRR la început al clienților pierduți.',
  },
  source: mrrMovements,
  parts: { churned: money(sql`${movement.startMinor} - ${movement.endMinor}`, moved.churned), customers: countWhere(moved.churned), rows: count() },
  formula: 'churned',
  value: ({ churned = 0, rows = 0 }) => (rows === 0 ? null : churned),
  n: ({ customers = 0 }) => customers,
  rules: ['normalised_to_month', 'per_customer', 'movements_add_up'],
  recordsWhere: moved.churned,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
