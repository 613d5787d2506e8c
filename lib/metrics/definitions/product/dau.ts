import { defineMetric, ratioOf } from '../../define.ts'
import { count, fullDays, sum } from '../../parts.ts'
import { activeCustomers, activeUsers, activity } from '../../sources/activity.ts'

export const dau = defineMetric({
  key: 'dau',
  family: 'product',
  unit: 'count',
  better: 'higher',
  name: { en: 'Daily active users (DAU)', nl: 'Dagelijkse actieve gebruikers (DAU)', ro: 'Utilizatori activi zilnic (DAU)' },
  about: {
    en: 'Different users active on a day; over a longer period the mean of its full days, days without users included.',
    nl: 'Verschillende gebruikers die op een dag actief waren; over een langere periode het gemiddelde van de volle dagen, lege dagen meegeteld.',
    ro: 'Utilizatori diferiți activi într-o zi; pe o perioadă mai lungă, media zilelor complete, inclusiv cele fără utilizatori.',
  },
  source: activeUsers,
  parts: { userDays: sum(activity.fullDays), days: fullDays(), users: count() },
  formula: 'userDays / days',
  value: ({ userDays = 0, days = 0 }) => ratioOf(userDays, days),
  n: ({ users = 0 }) => users,
  rules: ['active_events', 'workspace_days', 'full_days_only'],
  breakdowns: ['feature', 'customer.plan', 'customer.country', 'customer.industry'],
  variants: {
    accounts: {
      name: { en: 'Daily active customers', nl: 'Dagelijks actieve klanten', ro: 'Clienți activi zilnic' },
      source: activeCustomers,
    },
  },
})
