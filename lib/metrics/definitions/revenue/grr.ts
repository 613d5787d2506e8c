import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { countWhere, money } from '../../parts.ts'
import { movement, mrrMovements } from '../../sources/mrr-movements.ts'

export const grr = defineMetric({
  key: 'grr',
  family: 'revenue',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Gross revenue retention (GRR)', nl: 'Bruto omzetbehoud (GRR)', ro: 'Retenția brută a veniturilor (GRR)' },
  about: {
    en: 'How much of the recurring revenue at the start is still there, growth not counted: the sum of min(start, end) over customers, divided by the start.',
    nl: 'Hoeveel van de terugkerende omzet van het begin er nog is, groei niet meegeteld: som van min(begin, eind) per klant, gedeeld door het begin.',
    ro: 'Cât din venitul recurent de la început mai există, fără creșteri: suma min(început, sfârșit) pe client, împărțită la început.',
  },
  source: mrrMovements,
  parts: {
    kept: money(sql`least(${movement.startMinor}, ${movement.endMinor})`),
    start: money(movement.startMinor),
    customers: countWhere(sql`${movement.startMinor} > 0`),
  },
  formula: 'kept / start × 100',
  value: ({ kept = 0, start = 0 }) => percentOf(kept, start),
  n: ({ customers = 0 }) => customers,
  rules: ['per_customer_minimum', 'paused_counts_as_loss'],
  minSample: 30,
  recordsWhere: sql`${movement.startMinor} > ${movement.endMinor}`,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
