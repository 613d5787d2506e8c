import { sql } from 'drizzle-orm'
import { defineMetric, ratioOf } from '../../define.ts'
import { countOutside, countWhere, sum } from '../../parts.ts'
import { health, healthSnapshotsSource } from '../../sources/health-snapshots.ts'
import { meanInterval } from '../../statistics.ts'

export const healthScore = defineMetric({
  key: 'health_score',
  family: 'product',
  unit: 'score',
  better: 'higher',
  name: { en: 'Customer health score', nl: 'Gezondheidsscore van klanten', ro: 'Scorul de sănătate al clienților' },
  about: {
    en: 'Mean health score of the customers that have one, on the last day of the period with a snapshot.',
    nl: 'Gemiddelde gezondheidsscore van de klanten die er een hebben, op de laatste dag van de periode met een meting.',
    ro: 'Scorul mediu de sănătate al clienților care au unul, în ultima zi a perioadei cu o măsurare.',
  },
  source: healthSnapshotsSource,
  where: sql`${health.score} is not null`,
  parts: {
    scoreSum: sum(health.score),
    customers: countWhere(sql`true`),
    squares: sum(sql`${health.score} * ${health.score}`),
    poor: countWhere(sql`${health.band} = 'poor'`),
    concerning: countWhere(sql`${health.band} = 'concerning'`),
    healthy: countWhere(sql`${health.band} = 'healthy'`),
  },
  formula: 'scoreSum / customers',
  value: ({ scoreSum = 0, customers = 0 }) => ratioOf(scoreSum, customers),
  interval: ({ scoreSum = 0, squares = 0, customers = 0 }) => meanInterval(customers, scoreSum, squares),
  n: ({ customers = 0 }) => customers,
  also: { poor: ({ poor = 0 }) => poor, concerning: ({ concerning = 0 }) => concerning, healthy: ({ healthy = 0 }) => healthy },
  leftOut: { not_enough_data: countOutside(sql`${health.band} = 'not_enough_data'`) },
  rules: ['latest_snapshot', 'coverage_50'],
  breakdowns: ['band', 'customer.plan', 'customer.country', 'customer.industry'],
})
