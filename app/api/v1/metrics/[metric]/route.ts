import { measure } from '#lib/metrics/measure.ts'
import { measureMetric } from '../../_contract/metrics.ts'
import { serve } from '../../_serve.ts'
import { measuredShape } from '../../_shapes/measured.ts'
import { questionOf } from '../../_shapes/question.ts'

export const GET = serve(measureMetric, async (scope, { metric, variant, ...question }) => {
  const [measured] = await measure(scope, await questionOf(scope, { ...question, metrics: [{ metric, variant }] }))
  return measured && measuredShape(measured, scope.workspace.currency)
})
