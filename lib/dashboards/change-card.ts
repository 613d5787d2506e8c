import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { dashboardCards } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import { Card, checkedCard } from './card.ts'
import { cardRow } from './card-row.ts'
import { GetDashboard } from './get-dashboard.ts'
import { touchDashboard } from './touch-dashboard.ts'

export const CardOfDashboard = GetDashboard.extend({ cardNo: z.coerce.number().int().positive().max(2_147_483_647) })
export const ChangeCard = CardOfDashboard.extend(Card.shape)

/** Changes what a card shows; its place stays. */
export async function changeCard(scope: Scope, { dashboardNo, cardNo, ...input }: z.infer<typeof ChangeCard>): Promise<{ cardNo: number }> {
  scope.require('dashboard.edit')
  const card = checkedCard(input)
  return scope.write(async (tx) => {
    await touchDashboard(tx, scope, dashboardNo)
    const [changed] = await tx.update(dashboardCards).set(cardRow(card))
      .where(and(eq(dashboardCards.workspaceId, scope.workspaceId), eq(dashboardCards.dashboardNo, dashboardNo), eq(dashboardCards.cardNo, cardNo))).returning({ cardNo: dashboardCards.cardNo })
    if (!changed) throw new Refusal('missing', 'This card is not there.')
    return changed
  })
}
