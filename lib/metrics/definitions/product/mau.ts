import { defineMetric } from '../../define.ts'
import { count } from '../../parts.ts'
import { activeCustomers, activeUsers, rollingCustomers, rollingUsers } from '../../sources/activity.ts'

const value = ({ users = 0 }) => users

export const mau = defineMetric({
  key: 'mau',
  family: 'product',
  unit: 'count',
  better: 'higher',
  name: { en: 'Monthly active users (MAU)', nl: 'Maandelijkse actieve gebruikers (MAU)', ro: 'Utilizatori activi lunar (MAU)' },
  about: {
    en: 'Different users active in the 30 days that end with the period.',
    nl: 'Verschillende gebruikers die actief waren in de 30 dagen tot het eind van de periode.',
    ro: 'Utilizatori diferiți activi în cele 30 de zile care se încheie cu perioada.',
  },
  source: rollingUsers,
  parts: { users: count() },
  formula: 'users',
  value,
  rules: ['active_events', 'rolling_30_days'],
  breakdowns: ['feature', 'customer.plan', 'customer.country', 'customer.industry'],
  variants: {
    calendar: { name: { en: 'Within the period itself', nl: 'Binnen de periode zelf', ro: 'În perioada însăși' }, source: activeUsers },
    accounts: { name: { en: 'Active customers, 30 days', nl: 'Actieve klanten, 30 dagen', ro: 'Clienți activi, 30 de zile' }, source: rollingCustomers },
    calendar_accounts: { name: { en: 'Active customers within the period', nl: 'Actieve klanten binnen de periode', ro: 'Clienți activi în perioadă' }, source: activeCustomers },
  },
})
