import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { dashboards } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import { DashboardName } from './create-dashboard.ts'
import { GetDashboard } from './get-dashboard.ts'

export const RenameDashboard = GetDashboard.extend({ name: DashboardName })

/** Gives a dashboard another name. Links made before keep the old one. */
export async function renameDashboard(scope: Scope, input: z.infer<typeof RenameDashboard>): Promise<{ name: string }> {
  scope.require('dashboard.edit')
  const [renamed] = await scope.write((tx) => tx.update(dashboards).set({ name: input.name, updatedAt: sql`now()` })
    .where(and(eq(dashboards.workspaceId, scope.workspaceId), eq(dashboards.dashboardNo, input.dashboardNo))).returning({ name: dashboards.name }))
  if (!renamed) throw new Refusal('missing', 'This dashboard is not there.')
  return renamed
}
