import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { dashboardCards } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import { CardOfDashboard } from './change-card.ts'
import { touchDashboard } from './touch-dashboard.ts'

export const MoveCard = CardOfDashboard.extend({ direction: z.enum(['earlier', 'later']) })

/** Moves a card one place; at the end of the row nothing happens. */
export async function moveCard(scope: Scope, { dashboardNo, cardNo, direction }: z.infer<typeof MoveCard>): Promise<{ order: number[] }> {
  scope.require('dashboard.edit')
  return scope.write(async (tx) => {
    await touchDashboard(tx, scope, dashboardNo)
    const ofDashboard = and(eq(dashboardCards.workspaceId, scope.workspaceId), eq(dashboardCards.dashboardNo, dashboardNo))
    const rows = await tx.select({ cardNo: dashboardCards.cardNo, position: dashboardCards.position }).from(dashboardCards).where(ofDashboard).orderBy(asc(dashboardCards.position), asc(dashboardCards.cardNo))
    const order = rows.map((row) => row.cardNo)
    const at = order.indexOf(cardNo)
    if (at < 0) throw new Refusal('missing', 'This card is not there.')
    const to = Math.min(order.length - 1, Math.max(0, at + (direction === 'earlier' ? -1 : 1)))
    order.splice(to, 0, ...order.splice(at, 1))
    for (const [index, no] of order.entries()) {
      if (rows.find((row) => row.cardNo === no)?.position === index + 1) continue
      await tx.update(dashboardCards).set({ position: index + 1 }).where(and(ofDashboard, eq(dashboardCards.cardNo, no)))
    }
    return { order }
  })
}
