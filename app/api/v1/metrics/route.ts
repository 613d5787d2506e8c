import { METRICS } from '#lib/metrics/registry.ts'
import { listMetrics } from '../_contract/metrics.ts'
import { serve } from '../_serve.ts'

export const GET = serve(listMetrics, async (_scope, { language }) => ({
  metrics: METRICS.map(({ key, family, unit, better, name, about, formula, breakdowns, variants, minSample }) => ({
    metric: key, family, unit, better, name: name[language], about: about[language], formula, breakdowns, minSample: minSample ?? null,
    variants: Object.entries(variants ?? {}).map(([variant, definition]) => ({ variant, name: definition.name[language] })),
  })),
}))
