import { sql } from 'drizzle-orm'
import type { Scope } from '../../lib/auth/scope.ts'
import type { PlacedCard } from '../../lib/dashboards/card.ts'
import type { Frame } from '../../lib/dashboards/card-groups.ts'
import { measureCards } from '../../lib/dashboards/measure-cards.ts'
import { addDays } from '../../lib/shared/day.ts'
import { localToday } from '../../lib/workspaces/local-today.ts'
import { type Line, ms, times } from './line.ts'
import { timed } from './timing.ts'

export const CARDS: PlacedCard[] = ([
  { metric: 'nps', view: 'trend' }, { metric: 'csat', view: 'trend' }, { metric: 'nps', view: 'breakdown', by: 'customer.plan' },
  { metric: 'mau', view: 'trend' }, { metric: 'stickiness', view: 'trend' }, { metric: 'dau', view: 'figure' }, { metric: 'feature_usage_rate', view: 'breakdown', by: 'feature' },
  { metric: 'mrr', view: 'trend' }, { metric: 'churn_rate', view: 'trend' }, { metric: 'paying_customers', view: 'figure' },
  { metric: 'contact_volume', view: 'trend' }, { metric: 'avg_resolution_time', view: 'figure' },
] as const).map((card, index) => ({ ...card, cardNo: index + 1 }))

/** Twelve cards over 90 days, by week, compared with the period and the year before; against a bare count of the same events. */
export async function benchDashboard(scope: Scope): Promise<Line[]> {
  const today = localToday(scope)
  const frame: Frame = { from: addDays(today, -90), to: today, grain: 'week', compare: true }
  const all = await timed(6, () => measureCards(scope, CARDS, frame))
  const count = await bareCount(scope)
  const lines: Line[] = [{ what: 'Dashboard of 12 cards, 90 days by week, compared', figure: `${ms(all.median)} (first ${ms(all.first)})`, baseline: `count(*) of the events: ${ms(count)}`, ratio: times(all.median / count) }]
  for (const card of CARDS) {
    const one = await timed(3, () => measureCards(scope, [card], frame))
    lines.push({ what: `— ${card.metric}, ${card.view}`, figure: ms(one.median), baseline: '', ratio: times(one.median / count) })
  }
  return lines
}

export async function bareCount(scope: Scope): Promise<number> {
  return (await timed(4, () => scope.read((tx) => tx.execute(sql`select count(*) from events where workspace_id = ${scope.workspaceId}`)))).median
}
