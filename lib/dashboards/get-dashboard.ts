import { and, asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { dashboardCards, dashboards } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import type { PlacedCard } from './card.ts'
import { cardOf } from './card-row.ts'

export const GetDashboard = z.object({ dashboardNo: z.coerce.number().int().positive().max(2_147_483_647) })

export interface Dashboard {
  dashboardNo: number
  name: string
  updatedAt: Date
  cards: PlacedCard[]
}

/** A dashboard with its cards in order, or a refusal. */
export async function getDashboard(scope: Scope, input: z.infer<typeof GetDashboard>): Promise<Dashboard> {
  scope.require('dashboard.read')
  return scope.read((tx) => readDashboard(tx, scope, input.dashboardNo))
}

/** The same inside a transaction that does more. */
export async function readDashboard(tx: Tx, scope: Scope, dashboardNo: number): Promise<Dashboard> {
  const rows = await tx.select({ dashboard: dashboards, card: dashboardCards }).from(dashboards)
    .leftJoin(dashboardCards, and(eq(dashboardCards.workspaceId, dashboards.workspaceId), eq(dashboardCards.dashboardNo, dashboards.dashboardNo)))
    .where(and(eq(dashboards.workspaceId, scope.workspaceId), eq(dashboards.dashboardNo, dashboardNo)))
    .orderBy(asc(dashboardCards.position), asc(dashboardCards.cardNo))
  const [first] = rows
  if (!first) throw new Refusal('missing', 'This dashboard is not there.')
  const { name, updatedAt } = first.dashboard
  return { dashboardNo, name, updatedAt, cards: rows.flatMap(({ card }) => (card ? [cardOf(card)] : [])) }
}
