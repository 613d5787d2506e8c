import { and, eq, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { dashboards } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'

/** Marks a dashboard as changed and holds it until the transaction ends; refuses where it is not there. */
export async function touchDashboard(tx: Tx, scope: Scope, dashboardNo: number): Promise<void> {
  const touched = await tx.update(dashboards).set({ updatedAt: sql`now()` })
    .where(and(eq(dashboards.workspaceId, scope.workspaceId), eq(dashboards.dashboardNo, dashboardNo))).returning({ dashboardNo: dashboards.dashboardNo })
  if (touched.length === 0) throw new Refusal('missing', 'This dashboard is not there.')
}
