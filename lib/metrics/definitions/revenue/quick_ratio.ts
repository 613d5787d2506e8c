import { sql } from 'drizzle-orm'
import { defineMetric, ratioOf } from '../../define.ts'
import { money } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'

const gained = sql`${movement.endMinor} - ${movement.startMinor}`
const lost = sql`${movement.startMinor} - ${movement.endMinor}`

export const quickRatio = defineMetric({
  key: 'quick_ratio',
  family: 'revenue',
  unit: 'ratio',
  better: 'higher',
  name: { en: 'Quick ratio', nl: 'Quick ratio', ro: 'Raportul rapid (quick ratio)' },
  about: {
    en: 'Recurring revenue gained for each unit lost. No value where nothing was lost.',
    nl: 'Gewonnen terugkerende omzet per verloren eenheid. Geen waarde als er niets verloren ging.',
    ro: 'Venit recurent câștigat pentru fiecare unitate pierdută. Fără valoare dacă nu s-a pierdut nimic.',
  },
  source: mrrMovements,
  parts: {
    new: money(gained, moved.new),
    expansion: money(gained, moved.expanded),
    reactivation: money(gained, moved.reactivated),
    churn: money(lost, moved.churned),
    contraction: money(lost, moved.contracted),
  },
  formula: '(new + expansion + reactivation) / (churn + contraction)',
  value: ({ new: won = 0, expansion = 0, reactivation = 0, churn = 0, contraction = 0 }) => ratioOf(won + expansion + reactivation, churn + contraction),
  rules: ['pauses_apart'],
  recordsWhere: sql`${movement.startMinor} <> ${movement.endMinor}`,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
