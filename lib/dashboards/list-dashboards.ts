import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'

export interface ListedDashboard {
  dashboardNo: number
  name: string
  cards: number
  metrics: string[]
  liveLinks: number
}

/** Every dashboard by name, with what is on it and how many links to it are open. */
export async function listDashboards(scope: Scope): Promise<ListedDashboard[]> {
  scope.require('dashboard.read')
  const rows = await scope.read((tx) => tx.execute<Record<keyof ListedDashboard, unknown>>(sql`
    select d.dashboard_no as "dashboardNo", d.name,
      (select count(*)::int from dashboard_cards c where c.workspace_id = ${scope.workspaceId} and c.dashboard_no = d.dashboard_no) as cards,
      (select coalesce(array_agg(c.metric order by c.position), '{}') from dashboard_cards c where c.workspace_id = ${scope.workspaceId} and c.dashboard_no = d.dashboard_no) as metrics,
      (select count(*)::int from share_links s where s.workspace_id = ${scope.workspaceId} and s.dashboard_no = d.dashboard_no and s.revoked_at is null and s.expires_at > now()) as "liveLinks"
    from dashboards d where d.workspace_id = ${scope.workspaceId} order by lower(d.name), d.dashboard_no`))
  return [...rows] as unknown as ListedDashboard[]
}
