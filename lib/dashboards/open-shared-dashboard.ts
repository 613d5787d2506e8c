import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { shareOpens } from '../db/schema/dashboards.ts'
import type { Grain, Period } from '../shared/period.ts'
import { Refusal } from '../shared/refusal.ts'
import { localToday } from '../workspaces/local-today.ts'
import { findOpenLink } from './find-open-link.ts'
import { Frozen } from './frozen.ts'
import { measureShared } from './measure-shared.ts'
import type { SharedCard } from './shared-card.ts'
import { daysOfWindow } from './share-window.ts'
import { provesPassword } from './share-proof.ts'

export const OpenSharedDashboard = z.object({
  token: z.string().max(200),
  /** What `unlockShare` gave, where the link has a password. */
  proof: z.string().max(200).optional(),
})

export interface SharedDashboard {
  title: string
  period: Period
  isRolling: boolean
  grain: Grain
  /** The name of the segment all figures are narrowed to. */
  segment: string | null
  asOf: Date
  expiresAt: Date
  cards: SharedCard[]
}

/**
 * What the holder of a link sees, or that a password is wanted first. Whether the link may still be opened is asked anew each time, and each opening is counted.
 * Refuses unknown, withdrawn, expired and forbidden links with the same words.
 */
export async function openSharedDashboard(scope: Scope, { token, proof }: z.infer<typeof OpenSharedDashboard>): Promise<{ locked: true } | { locked: false; dashboard: SharedDashboard }> {
  const link = await findOpenLink(scope, token)
  if (!link) throw new Refusal('missing', 'This link leads nowhere.')
  if (link.passwordHash && !provesPassword(link, proof)) return { locked: true }
  const frozen = Frozen.parse(link.frozen)
  const period = daysOfWindow(frozen.window, localToday(scope))
  if (!period) throw new Refusal('missing', 'This link leads nowhere.')
  const cards = await measureShared(scope, frozen, period)
  await scope.write((tx) => tx.insert(shareOpens).values({ workspaceId: scope.workspaceId, shareNo: link.shareNo }))
  return {
    locked: false,
    dashboard: { title: frozen.title, period, isRolling: frozen.window.kind === 'rolling', grain: frozen.grain, segment: frozen.segment?.name ?? null, asOf: new Date(), expiresAt: link.expiresAt, cards },
  }
}
