import { defineMetric, percentOf } from '../../define.ts'
import { count, countWhere } from '../../parts.ts'
import { payer, payingActivity } from '../../sources/paying-activity.ts'
import { shareDifference, wilson } from '../../statistics.ts'

export const activityRate = defineMetric({
  key: 'activity_rate',
  family: 'product',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Activity rate', nl: 'Activiteitsgraad', ro: 'Rata de activitate' },
  about: {
    en: 'Share of the customers paying at the end of the period of whom somebody was active in it. The same unit above and below, so never over 100 %.',
    nl: 'Aandeel van de klanten die aan het eind van de periode betalen en waarvan iemand erin actief was. Boven en onder dezelfde eenheid, dus nooit boven 100%.',
    ro: 'Ponderea clienților plătitori la sfârșitul perioadei la care cineva a fost activ în ea. Aceeași unitate sus și jos, deci niciodată peste 100 %.',
  },
  source: payingActivity,
  parts: { active: countWhere(payer.isActive), paying: count() },
  formula: 'active / paying × 100',
  value: ({ active = 0, paying = 0 }) => percentOf(active, paying),
  interval: ({ active = 0, paying = 0 }) => wilson(active, paying),
  n: ({ paying = 0 }) => paying,
  change: (a, b) => shareDifference({ successes: a.active ?? 0, n: a.paying ?? 0 }, { successes: b.active ?? 0, n: b.paying ?? 0 }),
  rules: ['active_events', 'same_unit'],
  benchmark: {
    source: 'More than 20 % is solid (customer engagement metrics survey, 18 metrics)',
    bands: [{ label: 'below', max: 20, maxInclusive: true }, { label: 'solid', min: 20, minInclusive: false }],
  },
  minSample: 30,
  recordsWhere: payer.isActive,
  breakdowns: ['customer.plan', 'customer.country', 'customer.industry'],
})
