import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { countWhere } from '../../parts.ts'
import { moved, movement, mrrMovements } from '../../sources/mrr-movements.ts'
import { shareDifference, wilson } from '../../statistics.ts'

const kept = ({ customersAtStart = 0, lost = 0 }) => customersAtStart - lost

export const retentionRate = defineMetric({
  key: 'retention_rate',
  family: 'revenue',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Customer retention rate', nl: 'Klantbehoud (retentie)', ro: 'Rata de retenție a clienților' },
  about: {
    en: 'Share of the customers at the start of the period who are still customers at its end.',
    nl: 'Aandeel van de klanten aan het begin van de periode dat aan het eind nog klant is.',
    ro: 'Ponderea clienților de la începutul perioadei care sunt încă clienți la sfârșitul ei.',
  },
  source: mrrMovements,
  parts: { customersAtStart: countWhere(sql`${movement.startMinor} > 0`), lost: countWhere(moved.churned) },
  formula: '(customersAtStart − lost) / customersAtStart × 100',
  value: (parts) => percentOf(kept(parts), parts.customersAtStart ?? 0),
  interval: (parts) => wilson(kept(parts), parts.customersAtStart ?? 0),
  n: ({ customersAtStart = 0 }) => customersAtStart,
  change: (a, b) => shareDifference({ successes: kept(a), n: a.customersAtStart ?? 0 }, { successes: kept(b), n: b.customersAtStart ?? 0 }),
  rules: ['lost_of_start', 'lost_at_end_of_service', 'paused_is_not_lost'],
  minSample: 30,
  recordsWhere: sql`${movement.startMinor} > 0 and not (${moved.churned})`,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
