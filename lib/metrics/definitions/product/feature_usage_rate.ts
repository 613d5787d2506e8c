import { defineMetric, percentOf } from '../../define.ts'
import { count, repeated } from '../../parts.ts'
import { activeCustomers, activeUsers, activity } from '../../sources/activity.ts'
import { shareDifference, wilson } from '../../statistics.ts'
import { sql } from 'drizzle-orm'

export const featureUsageRate = defineMetric({
  key: 'feature_usage_rate',
  family: 'product',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Feature usage rate', nl: 'Functiegebruik', ro: 'Rata de utilizare a funcțiilor' },
  about: {
    en: 'Share of the active users who used a feature; without a chosen feature, any of them.',
    nl: 'Aandeel van de actieve gebruikers dat een functie gebruikte; zonder gekozen functie welke dan ook.',
    ro: 'Ponderea utilizatorilor activi care au folosit o funcție; fără o funcție aleasă, oricare dintre ele.',
  },
  source: activeUsers,
  where: sql`${activity.isFeature}`,
  parts: { featureUsers: count(), activeUsers: repeated(activity.everyone) },
  formula: 'featureUsers / activeUsers × 100',
  value: ({ featureUsers = 0, activeUsers = 0 }) => percentOf(featureUsers, activeUsers),
  interval: ({ featureUsers = 0, activeUsers = 0 }) => wilson(featureUsers, activeUsers),
  n: ({ activeUsers = 0 }) => activeUsers,
  change: (a, b) => shareDifference({ successes: a.featureUsers ?? 0, n: a.activeUsers ?? 0 }, { successes: b.featureUsers ?? 0, n: b.activeUsers ?? 0 }),
  rules: ['active_events', 'same_window'],
  benchmark: {
    source: '28 % is usually a sign of good adoption (customer engagement metrics survey, 18 metrics)',
    bands: [{ label: 'below', max: 28, maxInclusive: false }, { label: 'good', min: 28, minInclusive: true }],
  },
  minSample: 30,
  breakdowns: ['feature', 'customer.plan', 'customer.country', 'customer.industry'],
  variants: {
    accounts: {
      name: { en: 'Usage by customers', nl: 'Gebruik door klanten', ro: 'Utilizare de către clienți' },
      source: activeCustomers,
    },
  },
})
