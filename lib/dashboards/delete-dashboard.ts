import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { dashboards, shareLinks } from '../db/schema/dashboards.ts'
import { Refusal } from '../shared/refusal.ts'
import { GetDashboard, readDashboard } from './get-dashboard.ts'

export const DeleteDashboard = GetDashboard

/** Deletes a dashboard and its cards. Declines while somebody outside can still open a link to it: that is to be withdrawn knowingly. */
export async function deleteDashboard(scope: Scope, input: z.infer<typeof DeleteDashboard>): Promise<{ name: string }> {
  scope.require('dashboard.edit')
  return scope.write(async (tx) => {
    const { name } = await readDashboard(tx, scope, input.dashboardNo)
    const open = await tx.$count(shareLinks, and(
      eq(shareLinks.workspaceId, scope.workspaceId), eq(shareLinks.dashboardNo, input.dashboardNo), isNull(shareLinks.revokedAt), gt(shareLinks.expiresAt, sql`now()`)))
    if (open > 0) throw new Refusal('conflict', 'Links to this dashboard are still open: {count}. Withdraw them first.', { details: { count: open } })
    await tx.delete(dashboards).where(and(eq(dashboards.workspaceId, scope.workspaceId), eq(dashboards.dashboardNo, input.dashboardNo)))
    await scope.audit(tx, 'dashboard.delete', `dashboard ${input.dashboardNo}`, { name })
    return { name }
  })
}
