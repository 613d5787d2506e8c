import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { count, countWhere, money } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const newMrr = defineMetric({
  key: 'new_mrr',
  family: 'revenue',
  unit: 'money',
  better: 'higher',
  name: { en: 'New MRR', nl: 'Nieuwe MRR', ro: 'MRR nou' },
  about: {
    en: 'MRR of customers who pay for the first time.',
    nl: 'MRR van klanten die voor het eerst betalen.',
    ro: 'MRR de la clienții care plătesc pentru prima dată.',
  },
  source: mrrMovements,
  parts: { won: money(sql`${movement.endMinor} - ${movement.startMinor}`, moved.new), customers: countWhere(moved.new), rows: count() },
  formula: 'won',
  value: ({ won = 0, rows = 0 }) => (rows === 0 ? null : won),
  n: ({ customers = 0 }) => customers,
  rules: ['normalised_to_month', 'per_customer', 'movements_add_up'],
  recordsWhere: moved.new,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
