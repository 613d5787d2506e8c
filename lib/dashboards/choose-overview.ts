import type { Family } from '../metrics/define.ts'
import type { Card, PlacedCard } from './card.ts'
import type { StartingPoint } from './get-starting-point.ts'

export interface Overview {
  /** The few figures to begin with. */
  headline: PlacedCard[]
  families: { family: Family; cards: PlacedCard[] }[]
}

const card = (metric: string, view: Card['view'] = 'trend', by?: string): Card => ({ metric, view, ...(by ? { by } : {}) })

/** The cards for which there is data: one headline of each kind, then by family. Empty where there is none. */
export function chooseOverview(has: StartingPoint): Overview {
  const asks = (kind: string) => has.answered.includes(kind)
  const given = (is: boolean, ...cards: Card[]) => (is ? cards : [])
  const headline = [
    ...given(asks('nps'), card('nps')), ...given(!asks('nps') && asks('csat'), card('csat')),
    ...given(has.subscriptions, card('mrr'), card('churn_rate')), ...given(!has.subscriptions && has.orders, card('sales'), card('new_customers')),
    ...given(has.activity, card('mau')), ...given(has.health, card('health_score', 'figure')), ...given(has.tickets, card('contact_volume')),
  ].slice(0, 4)
  const rest: [Family, Card[]][] = [
    ['survey', [...given(asks('nps'), card('nps', 'breakdown', 'channel')), ...given(asks('csat'), card('csat')), ...given(asks('css'), card('css')), ...given(asks('ces'), card('ces')), ...given(has.invitations, card('survey_response_rate'))]],
    ['revenue', [...given(has.subscriptions, card('paying_customers'), card('nrr', 'figure'), card('mrr', 'breakdown', 'customer.plan')), ...given(has.orders, card('sales'), card('average_order_value'), card('repeat_purchase_rate', 'figure'))]],
    ['product', given(has.activity, card('stickiness'), card('dau'), card('feature_usage_rate', 'breakdown', 'feature'))],
    ['support', given(has.tickets, card('avg_resolution_time'), card('first_contact_resolution'), card('contact_volume', 'breakdown', 'topic'))],
  ]
  const isHeadline = (one: Card) => headline.some(({ metric, view }) => metric === one.metric && view === one.view)
  let no = 0
  const placed = (cards: Card[]) => cards.map((one): PlacedCard => ({ ...one, cardNo: ++no }))
  return { headline: placed(headline), families: rest.map(([family, cards]) => ({ family, cards: placed(cards.filter((one) => !isHeadline(one)).slice(0, 6)) })).filter(({ cards }) => cards.length > 0) }
}
