import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { hashPassword } from '../auth/passwords.ts'
import type { Scope } from '../auth/scope.ts'
import { hashToken, issueToken } from '../auth/tokens.ts'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { shareLinks } from '../db/schema/dashboards.ts'
import { segments } from '../db/schema/segments.ts'
import { Rule } from '../segments/rule.ts'
import { Refusal } from '../shared/refusal.ts'
import { localToday } from '../workspaces/local-today.ts'
import { allowsSharing } from './allows-sharing.ts'
import type { Frozen } from './frozen.ts'
import { GetDashboard, readDashboard } from './get-dashboard.ts'
import { daysOfWindow, grainOfWindow, ShareWindow } from './share-window.ts'

export const SharePassword = z.string().min(8, 'At least 8 characters.').max(200)

export const CreateShareLink = GetDashboard.extend({
  /** For the team: whom the link is for. */
  name: z.string().trim().min(1, 'Please fill this in.').max(80),
  expiresInDays: z.coerce.number().int().min(1).max(365).default(30),
  password: SharePassword.optional(),
  period: ShareWindow,
  segmentNo: z.coerce.number().int().positive().optional(),
})

/**
 * Makes a link to a dashboard for people without an account. Cards, the segment's rule and the window are copied:
 * what is changed later does not change what the link shows. The token is returned this once and never again.
 */
export async function createShareLink(scope: Scope, input: z.input<typeof CreateShareLink>): Promise<{ shareNo: number; token: string; expiresAt: Date }> {
  scope.require('share.manage')
  if (!allowsSharing(scope)) throw new Refusal('forbidden', 'This workspace does not allow links to dashboards.')
  const { dashboardNo, name, expiresInDays, password, period, segmentNo } = CreateShareLink.parse(input)
  if (!daysOfWindow(period, localToday(scope))) throw new Refusal('invalid', 'No day of this period is over yet.', { fields: { period: 'No day of this period is over yet.' } })
  const passwordHash = password ? await hashPassword(password) : null
  return scope.write(async (tx) => {
    const { name: title, cards } = await readDashboard(tx, scope, dashboardNo)
    if (cards.length === 0) throw new Refusal('invalid', 'There is nothing on this dashboard to share yet.')
    const frozen: Frozen = { title, cards, segment: await segmentToFreeze(tx, scope, segmentNo), window: period, grain: grainOfWindow(period) }
    const [at] = await tx.execute<{ expires: string }>(sql`select (now() + make_interval(days => ${expiresInDays}))::text as expires`)
    const expiresAt = new Date(at?.expires ?? '')
    const shareNo = await reserveNumbers(tx, scope.workspaceId, 'share_link')
    const token = await issueToken(tx, 'share', { workspaceId: scope.workspaceId, subject: { shareNo }, expiresAt })
    await tx.insert(shareLinks).values({
      workspaceId: scope.workspaceId, shareNo, dashboardNo, name, tokenHash: hashToken(token), passwordHash, frozen: { ...frozen },
      fromOn: period.kind === 'fixed' ? period.from : null, toOn: period.kind === 'fixed' ? period.to : null, createdBy: scope.actor.name, expiresAt,
    })
    await scope.audit(tx, 'share.create', `share link ${shareNo}`, { dashboardNo, name, expiresAt: expiresAt.toISOString(), hasPassword: password !== undefined })
    return { shareNo, token, expiresAt }
  })
}

async function segmentToFreeze(tx: Tx, scope: Scope, segmentNo: number | undefined): Promise<Frozen['segment']> {
  if (!segmentNo) return null
  const [segment] = await tx.select({ name: segments.name, rule: segments.rule }).from(segments).where(and(eq(segments.workspaceId, scope.workspaceId), eq(segments.segmentNo, segmentNo)))
  if (!segment) throw new Refusal('missing', 'This segment is not there.')
  return { name: segment.name, rule: Rule.parse(segment.rule) }
}
