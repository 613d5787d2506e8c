import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { count, countWhere } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const payingCustomers = defineMetric({
  key: 'paying_customers',
  family: 'revenue',
  unit: 'count',
  better: 'higher',
  name: { en: 'Paying customers', nl: 'Betalende klanten', ro: 'Clienți plătitori' },
  about: {
    en: 'Customers with monthly recurring revenue above zero at the end of the period.',
    nl: 'Klanten met terugkerende omzet boven nul aan het eind van de periode.',
    ro: 'Clienți cu venit lunar recurent peste zero la sfârșitul perioadei.',
  },
  source: mrrMovements,
  parts: {
    start: countWhere(sql`${movement.startMinor} > 0`),
    new: countWhere(moved.new),
    reactivated: countWhere(moved.reactivated),
    resumed: countWhere(moved.resumed),
    lost: countWhere(moved.churned),
    paused: countWhere(moved.paused),
    customers: countWhere(sql`${movement.endMinor} > 0`),
    rows: count(),
  },
  formula: 'start + new + reactivated + resumed − lost − paused',
  value: ({ customers = 0, rows = customers }) => (rows === 0 ? null : customers),
  also: { newCustomers: (parts) => parts.new ?? 0, reactivatedCustomers: (parts) => parts.reactivated ?? 0, lostCustomers: (parts) => parts.lost ?? 0 },
  rules: ['no_trials', 'service_end_exclusive'],
  recordsWhere: sql`${movement.endMinor} > 0`,
  breakdowns: ['plan', 'customer.plan', 'customer.country', 'customer.industry'],
})
