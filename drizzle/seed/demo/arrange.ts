import type { Scope } from '../../../lib/auth/scope.ts'
import { createDashboard } from '../../../lib/dashboards/create-dashboard.ts'
import { startHealth } from '../../../lib/health/start-health.ts'
import { takeSnapshots } from '../../../lib/health/take-snapshots.ts'
import { createSegment } from '../../../lib/segments/create-segment.ts'
import { addDays, addMonths, type Day } from '../../../lib/shared/day.ts'
import { saveTouchpoint } from '../../../lib/workspaces/save-touchpoint.ts'
import { type Calendar, MONTHS } from './calendar.ts'

const monthEnds = ({ first }: Calendar): Day[] => Array.from({ length: MONTHS - 1 }, (_, month) => addDays(addMonths(first, month + 1), -1))

/** The journey, before anything names a place in it. */
export async function layOutJourney(scope: Scope): Promise<void> {
  for (const [name, stage] of [['Onboarding', 'Start'], ['Product', 'Use'], ['Support', 'Help'], ['Renewal', 'Stay']] as const) await saveTouchpoint(scope, { name, stage })
}

/** Segments, a health score and dashboards a team like this would have. */
export async function arrange(scope: Scope, calendar: Calendar): Promise<void> {
  await startHealth(scope)
  for (const day of [...monthEnds(calendar), addDays(calendar.today, -30), addDays(calendar.today, -7), addDays(calendar.today, -1)]) await takeSnapshots(scope, { on: day })
  await createSegment(scope, { name: 'Large teams', rule: { match: 'all', rules: [{ on: 'attribute', key: 'seats', op: 'gte', value: 20 }] } })
  await createSegment(scope, { name: 'Gone quiet', rule: { match: 'all', rules: [{ on: 'active', active: false, days: 14 }, { on: 'mrr', op: 'gte', minor: 1000 }] } })
  await createSegment(scope, { name: 'Netherlands', rule: { match: 'all', rules: [{ on: 'field', field: 'country', op: 'is', values: ['NL'] }] } })
  await createSegment(scope, { name: 'Unhappy and paying', rule: { match: 'all', rules: [{ on: 'nps', op: 'lte', rating: 6, days: 180 }, { on: 'mrr', op: 'gte', minor: 1000 }] } })
  await createDashboard(scope, {
    name: 'How our customers fare',
    cards: [
      { metric: 'health_score', view: 'trend' }, { metric: 'nps', view: 'trend' }, { metric: 'mrr', view: 'trend' },
      { metric: 'churn_rate', view: 'trend' }, { metric: 'paying_customers', view: 'trend' }, { metric: 'nrr', view: 'figure' },
      { metric: 'nps', view: 'breakdown', by: 'customer.plan' }, { metric: 'mrr', view: 'breakdown', by: 'customer.country' }, { metric: 'css', view: 'figure' },
    ],
  })
  await createDashboard(scope, {
    name: 'Support and use',
    cards: [
      { metric: 'csat', view: 'trend' }, { metric: 'contact_volume', view: 'trend' }, { metric: 'avg_resolution_time', view: 'trend' },
      { metric: 'first_contact_resolution', view: 'figure' }, { metric: 'stickiness', view: 'figure' }, { metric: 'ces', view: 'figure' },
      { metric: 'mau', view: 'trend' }, { metric: 'contact_volume', view: 'breakdown', by: 'topic' }, { metric: 'feature_usage_rate', view: 'breakdown', by: 'feature' },
    ],
  })
}
