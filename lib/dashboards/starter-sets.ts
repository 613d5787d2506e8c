import type { Card } from './card.ts'

const figure = (metric: string): Card => ({ metric, view: 'figure' })
const trend = (metric: string): Card => ({ metric, view: 'trend' })
const by = (metric: string, dimension: string): Card => ({ metric, view: 'breakdown', by: dimension })

/** Dashboards to begin with, named for who reads them. */
export const STARTER_SETS = {
  leadership: [trend('mrr'), trend('paying_customers'), trend('churn_rate'), trend('nps'), trend('new_customers'), figure('health_score'), figure('nrr'), by('mrr', 'customer.plan'), by('nps', 'customer.plan')],
  feedback: [trend('nps'), trend('csat'), trend('ces'), figure('survey_response_rate'), by('nps', 'channel'), by('nps', 'touchpoint'), by('nps', 'customer.plan')],
  revenue: [trend('mrr'), trend('new_mrr'), trend('churned_mrr'), figure('arpc'), figure('nrr'), figure('grr'), figure('quick_ratio'), by('mrr', 'customer.plan'), by('mrr', 'customer.country')],
  shop: [trend('sales'), figure('average_order_value'), figure('repeat_purchase_rate'), trend('new_customers'), by('sales', 'channel'), by('sales', 'customer.country')],
  product: [trend('dau'), trend('mau'), trend('stickiness'), figure('activity_rate'), trend('feature_usage_rate'), by('feature_usage_rate', 'feature')],
  support: [trend('contact_volume'), trend('avg_resolution_time'), trend('first_contact_resolution'), by('contact_volume', 'channel'), by('avg_resolution_time', 'topic')],
} as const satisfies Record<string, readonly Card[]>

export type StarterSet = keyof typeof STARTER_SETS
export const STARTER_SET_KEYS = Object.keys(STARTER_SETS) as StarterSet[]
