import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { countWhere, money } from '../../parts.ts'
import { movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const nrr = defineMetric({
  key: 'nrr',
  family: 'revenue',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Net revenue retention (NRR)', nl: 'Netto omzetbehoud (NRR)', ro: 'Retenția netă a veniturilor (NRR)' },
  about: {
    en: 'Recurring revenue at the end from the customers who paid at the start, as a share of what they paid then.',
    nl: 'Terugkerende omzet aan het eind van klanten die aan het begin betaalden, als deel van wat zij toen betaalden.',
    ro: 'Venitul recurent la sfârșit de la clienții care plăteau la început, ca pondere din ce plăteau atunci.',
  },
  source: mrrMovements,
  where: sql`${movement.startMinor} > 0`,
  parts: { end: money(movement.endMinor), start: money(movement.startMinor), customers: countWhere(sql`true`) },
  formula: 'end / start × 100',
  value: ({ end = 0, start = 0 }) => percentOf(end, start),
  n: ({ customers = 0 }) => customers,
  rules: ['cohort_of_start', 'paused_counts_as_loss'],
  minSample: 30,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
