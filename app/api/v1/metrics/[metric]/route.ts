import { measure } from '#lib/metrics/measure.ts'
import { measuredShape } from '#lib/metrics/measured-shape.ts'
import { questionOf } from '#lib/metrics/question-of.ts'
import { measureMetric } from '../../_contract/metrics.ts'
import { serve } from '../../_serve.ts'

export const GET = serve(measureMetric, async (scope, { metric, variant, ...question }) => {
  const [measured] = await measure(scope, await questionOf(scope, { ...question, metrics: [{ metric, variant }] }))
  return measured && measuredShape(measured, scope.workspace.currency)
})
