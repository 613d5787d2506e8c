import { sql } from 'drizzle-orm'
import { defineMetric, ratioOf } from '../../define.ts'
import { countWhere, money } from '../../parts.ts'
import { movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const arpc = defineMetric({
  key: 'arpc',
  family: 'revenue',
  unit: 'money',
  better: 'higher',
  name: { en: 'Average revenue per customer', nl: 'Gemiddelde omzet per klant', ro: 'Venit mediu pe client' },
  about: {
    en: 'Monthly recurring revenue per paying customer at the end of the period.',
    nl: 'Maandelijks terugkerende omzet per betalende klant aan het eind van de periode.',
    ro: 'Venitul lunar recurent pe client plătitor la sfârșitul perioadei.',
  },
  source: mrrMovements,
  parts: { mrr: money(movement.endMinor), customers: countWhere(sql`${movement.endMinor} > 0`) },
  formula: 'mrr / customers',
  value: ({ mrr = 0, customers = 0 }) => ratioOf(mrr, customers),
  n: ({ customers = 0 }) => customers,
  rules: ['normalised_to_month', 'no_trials'],
  recordsWhere: sql`${movement.endMinor} > 0`,
  breakdowns: ['plan', 'customer.plan', 'customer.country', 'customer.industry'],
})
