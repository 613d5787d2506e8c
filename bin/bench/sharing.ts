import { tokenScope } from '../../lib/auth/token-scope.ts'
import { createDashboard } from '../../lib/dashboards/create-dashboard.ts'
import { createShareLink } from '../../lib/dashboards/create-share-link.ts'
import { openSharedDashboard } from '../../lib/dashboards/open-shared-dashboard.ts'
import { CARDS, bareCount } from './dashboard.ts'
import { type Line, ms, times } from './line.ts'
import type { Stage } from './stage.ts'
import { timed } from './timing.ts'

/** Opening a link to the same twelve cards, from the token to the figures. */
export async function benchSharing({ db, scope }: Stage): Promise<Line[]> {
  const { dashboardNo } = await createDashboard(scope, { name: 'Bench', cards: CARDS.map(({ cardNo: _, ...card }) => card) })
  const { token } = await createShareLink(scope, { dashboardNo, name: 'Bench', period: { kind: 'rolling', days: 90 } })
  const open = await timed(5, async () => {
    const found = await tokenScope(db, 'share', token)
    if (!found) throw new Error('The link leads nowhere.')
    return openSharedDashboard(found.scope, { token })
  })
  const count = await bareCount(scope)
  return [{ what: 'Opening a share link to these 12 cards', figure: `${ms(open.median)} (first ${ms(open.first)})`, baseline: `count(*) of the events: ${ms(count)}`, ratio: times(open.median / count) }]
}
