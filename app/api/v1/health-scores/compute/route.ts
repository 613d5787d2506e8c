import { takeSnapshots } from '#lib/health/take-snapshots.ts'
import { computeHealth } from '../../_contract/health.ts'
import { serve } from '../../_serve.ts'

export const POST = serve(computeHealth, (scope) => takeSnapshots(scope))
