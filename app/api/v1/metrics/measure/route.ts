import { measure } from '#lib/metrics/measure.ts'
import { measureMetrics } from '../../_contract/metrics.ts'
import { serve } from '../../_serve.ts'
import { measuredShape } from '../../_shapes/measured.ts'
import { questionOf } from '../../_shapes/question.ts'

export const POST = serve(measureMetrics, async (scope, input) => {
  const measured = await measure(scope, await questionOf(scope, input))
  return { metrics: measured.map((one) => measuredShape(one, scope.workspace.currency)) }
})
