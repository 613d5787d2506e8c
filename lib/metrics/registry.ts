import { Refusal } from '../shared/refusal.ts'
import type { Metric } from './define.ts'
import { nps } from './definitions/survey/nps.ts'
import { csat } from './definitions/survey/csat.ts'
import { csatMean } from './definitions/survey/csat_mean.ts'
import { css } from './definitions/survey/css.ts'
import { ces } from './definitions/survey/ces.ts'
import { surveyResponseRate } from './definitions/survey/survey_response_rate.ts'
import { mrr } from './definitions/revenue/mrr.ts'
import { newMrr } from './definitions/revenue/new_mrr.ts'
import { expansionMrr } from './definitions/revenue/expansion_mrr.ts'
import { reactivationMrr } from './definitions/revenue/reactivation_mrr.ts'
import { contractionMrr } from './definitions/revenue/contraction_mrr.ts'
import { churnedMrr } from './definitions/revenue/churned_mrr.ts'
import { arpc } from './definitions/revenue/arpc.ts'
import { payingCustomers } from './definitions/revenue/paying_customers.ts'
import { newCustomers } from './definitions/revenue/new_customers.ts'
import { churnRate } from './definitions/revenue/churn_rate.ts'
import { netCustomerChange } from './definitions/revenue/net_customer_change.ts'
import { retentionRate } from './definitions/revenue/retention_rate.ts'
import { grr } from './definitions/revenue/grr.ts'
import { nrr } from './definitions/revenue/nrr.ts'
import { quickRatio } from './definitions/revenue/quick_ratio.ts'
import { sales } from './definitions/revenue/sales.ts'
import { averageOrderValue } from './definitions/revenue/average_order_value.ts'
import { repeatPurchaseRate } from './definitions/revenue/repeat_purchase_rate.ts'
import { dau } from './definitions/product/dau.ts'
import { mau } from './definitions/product/mau.ts'
import { stickiness } from './definitions/product/stickiness.ts'
import { activityRate } from './definitions/product/activity_rate.ts'
import { featureUsageRate } from './definitions/product/feature_usage_rate.ts'
import { healthScore } from './definitions/product/health_score.ts'
import { avgResolutionTime } from './definitions/support/avg_resolution_time.ts'
import { firstContactResolution } from './definitions/support/first_contact_resolution.ts'
import { contactVolume } from './definitions/support/contact_volume.ts'

/** Every metric that works, in the order in which they are listed. */
export const METRICS: readonly Metric[] = [
  nps,
  csat,
  csatMean,
  css,
  ces,
  surveyResponseRate,
  mrr,
  newMrr,
  expansionMrr,
  reactivationMrr,
  contractionMrr,
  churnedMrr,
  arpc,
  payingCustomers,
  newCustomers,
  churnRate,
  netCustomerChange,
  retentionRate,
  grr,
  nrr,
  quickRatio,
  sales,
  averageOrderValue,
  repeatPurchaseRate,
  dau,
  mau,
  stickiness,
  activityRate,
  featureUsageRate,
  healthScore,
  avgResolutionTime,
  firstContactResolution,
  contactVolume,
]

const byKey = new Map(METRICS.map((metric) => [metric.key, metric]))

/** The metric of a key, or a refusal. */
export function findMetric(key: string): Metric {
  const metric = byKey.get(key)
  if (!metric) throw new Refusal('missing', 'There is no metric “{metric}”, or it does not work yet.', { details: { metric: key } })
  return metric
}
