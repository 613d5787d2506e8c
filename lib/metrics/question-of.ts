import type { Scope } from '../auth/scope.ts'
import { customerNoOf } from '../customers/customer-no-of.ts'
import { segmentNoOf } from '../segments/segment-no-of.ts'
import { Refusal } from '../shared/refusal.ts'
import type { Measurement } from './measure.ts'
import { findMetric } from './registry.ts'

/** What to measure in the terms of somebody outside: segments and places by key, a customer by the team's own id. */
export interface Asked extends Pick<Measurement, 'metrics' | 'from' | 'to' | 'grain' | 'by' | 'weighted' | 'compare'> {
  segment?: string | undefined
  customer?: string | undefined
  channel?: string | undefined
  touchpoint?: string | undefined
  filter?: Record<string, string> | undefined
}

/** The question as `measure` takes it. Refuses what does not exist in the workspace. */
export async function questionOf(scope: Scope, asked: Asked): Promise<Measurement> {
  const { metrics, from, to, grain, by, weighted, compare, segment, customer, channel, touchpoint, filter } = asked
  for (const { metric, variant } of metrics) {
    if (variant && !findMetric(metric).variants?.[variant]) throw new Refusal('invalid', 'There is no such definition of this metric.', { fields: { variant: 'There is no such definition of this metric.' } })
  }
  const where = { ...filter, ...(channel ? { channel } : {}), ...(touchpoint ? { touchpoint } : {}) }
  return {
    metrics, from, to, grain, by, weighted, compare,
    filters: {
      ...(segment ? { segmentNo: await segmentNoOf(scope, segment) } : {}),
      ...(customer ? { customerNo: await customerNoOf(scope, customer) } : {}),
      ...(Object.keys(where).length > 0 ? { where } : {}),
    },
  }
}
