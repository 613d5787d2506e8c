import { measure } from '#lib/metrics/measure.ts'
import { measuredShape } from '#lib/metrics/measured-shape.ts'
import { questionOf } from '#lib/metrics/question-of.ts'
import { measureMetrics } from '../../_contract/metrics.ts'
import { serve } from '../../_serve.ts'

export const POST = serve(measureMetrics, async (scope, input) => {
  const measured = await measure(scope, await questionOf(scope, input))
  return { metrics: measured.map((one) => measuredShape(one, scope.workspace.currency)) }
})
