import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { dashboardCards } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import type { PlacedCard } from './card.ts'
import { cardOf } from './card-row.ts'
import { CardOfDashboard } from './change-card.ts'
import { touchDashboard } from './touch-dashboard.ts'

export const RemoveCard = CardOfDashboard

/** Takes a card off a dashboard and returns it, so that it can be put back. */
export async function removeCard(scope: Scope, { dashboardNo, cardNo }: z.infer<typeof RemoveCard>): Promise<PlacedCard> {
  scope.require('dashboard.edit')
  return scope.write(async (tx) => {
    await touchDashboard(tx, scope, dashboardNo)
    const [removed] = await tx.delete(dashboardCards)
      .where(and(eq(dashboardCards.workspaceId, scope.workspaceId), eq(dashboardCards.dashboardNo, dashboardNo), eq(dashboardCards.cardNo, cardNo))).returning()
    if (!removed) throw new Refusal('missing', 'This card is not there.')
    return cardOf(removed)
  })
}
