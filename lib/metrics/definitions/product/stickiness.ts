import { defineMetric } from '../../define.ts'
import { count, fullDays, sum } from '../../parts.ts'
import { activeCustomers, activeUsers, activity } from '../../sources/activity.ts'

export const stickiness = defineMetric({
  key: 'stickiness',
  family: 'product',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Stickiness (DAU/MAU)', nl: 'Stickiness (DAU/MAU)', ro: 'Aderență (DAU/MAU)' },
  about: {
    en: 'Mean of the daily active users over the full days of the period, as a share of all users active in it.',
    nl: 'Gemiddelde van de dagelijks actieve gebruikers over de volle dagen van de periode, als deel van alle gebruikers die erin actief waren.',
    ro: 'Media utilizatorilor activi zilnic în zilele complete ale perioadei, ca pondere din toți utilizatorii activi în ea.',
  },
  source: activeUsers,
  parts: { userDays: sum(activity.fullDays), days: fullDays(), users: count() },
  formula: 'userDays / days / users × 100',
  value: ({ userDays = 0, days = 0, users = 0 }) => (days === 0 || users === 0 ? null : (100 * userDays) / days / users),
  n: ({ users = 0 }) => users,
  rules: ['active_events', 'same_window', 'full_days_only'],
  benchmark: {
    source: 'More than 13 % is good: about once a week (customer engagement metrics survey, 18 metrics)',
    bands: [{ label: 'below', max: 13, maxInclusive: true }, { label: 'good', min: 13, minInclusive: false }],
  },
  minSample: 30,
  breakdowns: ['feature', 'customer.plan', 'customer.country', 'customer.industry'],
  variants: {
    accounts: {
      name: { en: 'Stickiness of customers', nl: 'Stickiness van klanten', ro: 'Aderența clienților' },
      source: activeCustomers,
    },
  },
})
