import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { dashboardCards } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import { Card, checkedCard } from './card.ts'
import { cardRow } from './card-row.ts'
import { GetDashboard } from './get-dashboard.ts'
import { touchDashboard } from './touch-dashboard.ts'

const MOST = 40

export const AddCard = GetDashboard.extend(Card.shape)

/** Adds a card at the end of a dashboard. */
export async function addCard(scope: Scope, { dashboardNo, ...input }: z.infer<typeof AddCard>): Promise<{ cardNo: number }> {
  scope.require('dashboard.edit')
  const card = checkedCard(input)
  return scope.write(async (tx) => {
    // Locks the dashboard, so that two cards added at once do not take one number.
    await touchDashboard(tx, scope, dashboardNo)
    const [last] = await tx.select({ cardNo: sql<number>`coalesce(max(${dashboardCards.cardNo}), 0)`, position: sql<number>`coalesce(max(${dashboardCards.position}), 0)`, count: sql<number>`count(*)::int` })
      .from(dashboardCards).where(and(eq(dashboardCards.workspaceId, scope.workspaceId), eq(dashboardCards.dashboardNo, dashboardNo)))
    const { cardNo = 0, position = 0, count = 0 } = last ?? {}
    if (count >= MOST) throw new Refusal('invalid', 'A dashboard holds {most} cards at most.', { details: { most: MOST } })
    await tx.insert(dashboardCards).values({ workspaceId: scope.workspaceId, dashboardNo, cardNo: cardNo + 1, position: position + 1, ...cardRow(card) })
    return { cardNo: cardNo + 1 }
  })
}
