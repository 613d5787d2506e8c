import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { count, countWhere, money } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const contractionMrr = defineMetric({
  key: 'contraction_mrr',
  family: 'revenue',
  unit: 'money',
  better: 'lower',
  name: { en: 'Contraction MRR', nl: 'Krimp-MRR', ro: 'MRR din reducere' },
  about: {
    en: 'Decrease of recurring revenue from customers who stay.',
    nl: 'Daling van terugkerende omzet bij klanten die blijven.',
    ro: 'Scăderea venitului recurent de la clienții care rămân.',
  },
  source: mrrMovements,
  parts: { contracted: money(sql`${movement.startMinor} - ${movement.endMinor}`, moved.contracted), customers: countWhere(moved.contracted), rows: count() },
  formula: 'contracted',
  value: ({ contracted = 0, rows = 0 }) => (rows === 0 ? null : contracted),
  n: ({ customers = 0 }) => customers,
  rules: ['normalised_to_month', 'per_customer', 'movements_add_up'],
  recordsWhere: moved.contracted,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
