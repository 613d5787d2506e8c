import type { z } from 'zod'
import type { Scope } from '#lib/auth/scope.ts'
import { customerNoOf } from '#lib/customers/customer-no-of.ts'
import type { Measurement } from '#lib/metrics/measure.ts'
import { findMetric } from '#lib/metrics/registry.ts'
import { segmentNoOf } from '#lib/segments/segment-no-of.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import type { measureMetrics } from '../_contract/metrics.ts'

type Asked = z.infer<typeof measureMetrics.input>

/** What a machine asks by keys and ids, as `measure` takes it. */
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
