import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { count, countWhere, money, sum } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

const change = sql`${movement.endMinor} - ${movement.startMinor}`

export const mrr = defineMetric({
  key: 'mrr',
  family: 'revenue',
  unit: 'money',
  better: 'higher',
  name: { en: 'Monthly recurring revenue (MRR)', nl: 'Maandelijks terugkerende omzet (MRR)', ro: 'Venit lunar recurent (MRR)' },
  about: {
    en: 'Monthly value of all subscriptions in service at the end of the period.',
    nl: 'Maandwaarde van alle abonnementen die aan het eind van de periode lopen.',
    ro: 'Valoarea lunară a tuturor abonamentelor active la sfârșitul perioadei.',
  },
  source: mrrMovements,
  parts: {
    start: money(movement.startMinor),
    new: money(change, moved.new),
    expansion: money(change, moved.expanded),
    reactivation: money(change, moved.reactivated),
    resumed: money(change, moved.resumed),
    contraction: money(sql`-(${change})`, moved.contracted),
    churn: money(sql`-(${change})`, moved.churned),
    paused: money(sql`-(${change})`, moved.paused),
    end: money(movement.endMinor),
    customers: countWhere(sql`${movement.endMinor} > 0`),
    rows: count(),
  },
  formula: 'start + new + expansion + reactivation + resumed − contraction − churn − paused',
  value: ({ end = 0, rows = 0 }) => (rows === 0 ? null : end),
  n: ({ customers = 0 }) => customers,
  leftOut: { other_currencies: sum(movement.otherCurrencies), trials: sum(movement.trials) },
  rules: ['normalised_to_month', 'no_trials', 'service_end_exclusive', 'movements_add_up'],
  recordsWhere: sql`${movement.endMinor} > 0`,
  breakdowns: ['plan', 'customer.plan', 'customer.country', 'customer.industry'],
})
