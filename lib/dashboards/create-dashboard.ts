import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { dashboardCards, dashboards } from '../db/schema/dashboards.ts'
import { Card, checkedCard } from './card.ts'
import { cardRow } from './card-row.ts'
import { STARTER_SET_KEYS, STARTER_SETS, type StarterSet } from './starter-sets.ts'

export const DashboardName = z.string().trim().min(1, 'Please fill this in.').max(80)

export const CreateDashboard = z.object({
  name: DashboardName,
  starter: z.enum(STARTER_SET_KEYS as [StarterSet, ...StarterSet[]]).optional(),
  cards: z.array(Card).max(40).optional(),
})

/** Makes a dashboard: empty, from a starter set, or with the cards given. */
export async function createDashboard(scope: Scope, input: z.infer<typeof CreateDashboard>): Promise<{ dashboardNo: number }> {
  scope.require('dashboard.edit')
  const cards = (input.cards ?? (input.starter ? STARTER_SETS[input.starter] : [])).map(checkedCard)
  return scope.write(async (tx) => {
    const dashboardNo = await reserveNumbers(tx, scope.workspaceId, 'dashboard')
    await tx.insert(dashboards).values({ workspaceId: scope.workspaceId, dashboardNo, name: input.name })
    if (cards.length) await tx.insert(dashboardCards).values(cards.map((card, index) => ({ workspaceId: scope.workspaceId, dashboardNo, cardNo: index + 1, position: index + 1, ...cardRow(card) })))
    return { dashboardNo }
  })
}
