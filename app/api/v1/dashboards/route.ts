import { listDashboards as readDashboards } from '#lib/dashboards/list-dashboards.ts'
import { listDashboards } from '../_contract/dashboards.ts'
import { serve } from '../_serve.ts'

export const GET = serve(listDashboards, async (scope) => ({
  dashboards: (await readDashboards(scope)).map(({ dashboardNo, name, metrics, liveLinks }) => ({ dashboardNo, name, metrics, liveLinks })),
}))
