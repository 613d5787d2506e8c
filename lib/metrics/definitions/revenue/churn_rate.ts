import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { countWhere } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'
import { shareDifference, wilson } from '../../statistics.ts'

export const churnRate = defineMetric({
  key: 'churn_rate',
  family: 'revenue',
  unit: 'percent',
  better: 'lower',
  name: { en: 'Customer churn rate', nl: 'Klantverloop (churn)', ro: 'Rata de pierdere a clienților (churn)' },
  about: {
    en: 'Share of the customers at the start of the period who were lost during it. New customers do not count.',
    nl: 'Aandeel van de klanten aan het begin van de periode dat erin verloren ging. Nieuwe klanten tellen niet mee.',
    ro: 'Ponderea clienților de la începutul perioadei care au fost pierduți în cursul ei. Clienții noi nu se numără.',
  },
  source: mrrMovements,
  parts: { lost: countWhere(moved.churned), customersAtStart: countWhere(sql`${movement.startMinor} > 0`), lostEarly: countWhere(moved.lostEarly) },
  formula: 'lost / customersAtStart × 100',
  value: ({ lost = 0, customersAtStart = 0 }) => percentOf(lost, customersAtStart),
  interval: ({ lost = 0, customersAtStart = 0 }) => wilson(lost, customersAtStart),
  n: ({ customersAtStart = 0 }) => customersAtStart,
  change: (a, b) => shareDifference({ successes: a.lost ?? 0, n: a.customersAtStart ?? 0 }, { successes: b.lost ?? 0, n: b.customersAtStart ?? 0 }),
  also: { earlyLosses: ({ lostEarly = 0 }) => lostEarly },
  rules: ['lost_of_start', 'lost_at_end_of_service', 'paused_is_not_lost', 'early_losses_apart'],
  benchmark: {
    source: '2–8 % a month is healthy for most companies (customer engagement metrics survey, 18 metrics)',
    period: 'month',
    bands: [
      { label: 'low', max: 2, maxInclusive: false },
      { label: 'healthy', min: 2, minInclusive: true, max: 8, maxInclusive: true },
      { label: 'high', min: 8, minInclusive: false },
    ],
  },
  minSample: 30,
  recordsWhere: moved.churned,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
