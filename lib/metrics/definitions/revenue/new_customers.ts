import { defineMetric } from '../../define.ts'
import { count } from '../../parts.ts'
import { customersWon } from '../../sources/customers-won.ts'
import { moved, mrrMovements } from '../../sources/mrr-movements.ts'

export const newCustomers = defineMetric({
  key: 'new_customers',
  family: 'revenue',
  unit: 'count',
  better: 'higher',
  name: { en: 'New customers won', nl: 'Gewonnen klanten', ro: 'Clienți noi câștigați' },
  about: {
    en: 'Customers whose first payment, by subscription or order, lies in the period.',
    nl: 'Klanten van wie de eerste betaling, per abonnement of bestelling, in de periode valt.',
    ro: 'Clienți a căror primă plată, prin abonament sau comandă, este în perioadă.',
  },
  source: customersWon,
  parts: { newCustomers: count() },
  formula: 'newCustomers',
  value: ({ newCustomers = 0 }) => newCustomers,
  rules: ['first_payment'],
  breakdowns: ['customer.country', 'customer.plan', 'customer.industry'],
  variants: {
    subscribers_at_end: {
      name: { en: 'New subscribers still paying at the end', nl: 'Nieuwe abonnees die aan het eind nog betalen', ro: 'Abonați noi care încă plătesc la sfârșit' },
      source: mrrMovements,
      where: moved.new,
    },
  },
})
