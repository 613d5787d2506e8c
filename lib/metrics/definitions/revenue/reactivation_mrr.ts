import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { count, countWhere, money } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const reactivationMrr = defineMetric({
  key: 'reactivation_mrr',
  family: 'revenue',
  unit: 'money',
  better: 'higher',
  name: { en: 'Reactivation MRR', nl: 'Reactivatie-MRR', ro: 'MRR din reactivare' },
  about: {
    en: 'MRR of customers who paid before, had stopped and pay again.',
    nl: 'MRR van klanten die eerder betaalden, gestopt waren en weer betalen.',
    ro: 'MRR de la clienții care au plătit, s-au oprit și plătesc din nou.',
  },
  source: mrrMovements,
  parts: { reactivated: money(sql`${movement.endMinor} - ${movement.startMinor}`, moved.reactivated), customers: countWhere(moved.reactivated), rows: count() },
  formula: 'reactivated',
  value: ({ reactivated = 0, rows = 0 }) => (rows === 0 ? null : reactivated),
  n: ({ customers = 0 }) => customers,
  rules: ['normalised_to_month', 'per_customer', 'movements_add_up'],
  recordsWhere: moved.reactivated,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
