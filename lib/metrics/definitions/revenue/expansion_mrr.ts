import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { count, countWhere, money } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const expansionMrr = defineMetric({
  key: 'expansion_mrr',
  family: 'revenue',
  unit: 'money',
  better: 'higher',
  name: { en: 'Expansion MRR', nl: 'Uitbreidings-MRR', ro: 'MRR din extindere' },
  about: {
    en: 'Increase of recurring revenue from customers who were already paying.',
    nl: 'Groei van terugkerende omzet bij klanten die al betaalden.',
    ro: 'Creșterea venitului recurent de la clienții care plăteau deja.',
  },
  source: mrrMovements,
  parts: { expanded: money(sql`${movement.endMinor} - ${movement.startMinor}`, moved.expanded), customers: countWhere(moved.expanded), rows: count() },
  formula: 'expanded',
  value: ({ expanded = 0, rows = 0 }) => (rows === 0 ? null : expanded),
  n: ({ customers = 0 }) => customers,
  rules: ['normalised_to_month', 'per_customer', 'movements_add_up'],
  recordsWhere: moved.expanded,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
