import { and, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { shareLinks, shareOpens } from '../db/schema/dashboards.ts'
import { allowsSharing } from './allows-sharing.ts'
import { Frozen } from './frozen.ts'
import { GetDashboard } from './get-dashboard.ts'
import type { ShareWindow } from './share-window.ts'

export const ListShareLinks = z.object({ dashboardNo: GetDashboard.shape.dashboardNo.optional() })

export interface ShareLink {
  shareNo: number
  dashboardNo: number
  name: string
  title: string
  state: 'open' | 'revoked' | 'expired' | 'forbidden'
  hasPassword: boolean
  window: ShareWindow
  segment: string | null
  cards: number
  createdBy: string
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
  opens: number
  lastOpenedAt: Date | null
}

/** The links to a dashboard, or all of the workspace, newest first, each with how often it was opened. Never the token: it is not known. */
export async function listShareLinks(scope: Scope, input: z.infer<typeof ListShareLinks> = {}): Promise<ShareLink[]> {
  scope.require('share.manage')
  const rows = await scope.read((tx) => tx
    .select({
      link: shareLinks, isExpired: sql<boolean>`${shareLinks.expiresAt} <= now()`,
      opens: sql<number>`count(${shareOpens.id})::int`, lastOpenedAt: sql<string | null>`max(${shareOpens.openedAt})`,
    })
    .from(shareLinks)
    .leftJoin(shareOpens, and(eq(shareOpens.workspaceId, shareLinks.workspaceId), eq(shareOpens.shareNo, shareLinks.shareNo)))
    .where(and(eq(shareLinks.workspaceId, scope.workspaceId), input.dashboardNo ? eq(shareLinks.dashboardNo, input.dashboardNo) : undefined))
    .groupBy(shareLinks.workspaceId, shareLinks.shareNo)
    .orderBy(desc(shareLinks.shareNo)))
  return rows.map(({ link, isExpired, opens, lastOpenedAt }) => {
    const { title, window, segment, cards } = Frozen.parse(link.frozen)
    const { shareNo, dashboardNo, name, createdBy, createdAt, expiresAt, revokedAt } = link
    const state = revokedAt ? 'revoked' : isExpired ? 'expired' : allowsSharing(scope) ? 'open' : 'forbidden'
    return {
      shareNo, dashboardNo, name, title, state, hasPassword: link.passwordHash !== null, window, segment: segment?.name ?? null, cards: cards.length,
      createdBy, createdAt, expiresAt, revokedAt, opens, lastOpenedAt: lastOpenedAt ? new Date(lastOpenedAt) : null,
    }
  })
}
