import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { EmailAddress } from '../auth/email-address.ts'
import type { Scope } from '../auth/scope.ts'
import { issueToken } from '../auth/tokens.ts'
import type { Tx } from '../db/database.ts'
import { memberships, tokens, users } from '../db/schema/identity.ts'
import { letterLocale } from '../mail/letter.ts'
import { inviteLetter } from '../mail/letters/invite-letter.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { appUrl } from '../shared/app-url.ts'
import { Refusal } from '../shared/refusal.ts'
import { requireMayManage } from './may-manage.ts'

export const InviteMember = z.object({ email: EmailAddress, role: z.enum(['owner', 'admin', 'editor', 'viewer']) })

const DAYS = 7

/** Mails somebody an invitation with a role. Inviting the same address again sends a new link, and the earlier one ends. */
export async function inviteMember(scope: Scope, input: z.infer<typeof InviteMember>): Promise<void> {
  requireMayManage(scope, input.role)
  await scope.limitRate('invite', `${scope.workspaceId}`, 60, 3600)
  await scope.limitRate('invite-address', input.email, 10, 3600)
  await scope.write(async (tx) => {
    const known = await memberWith(tx, scope, input.email)
    if (known) throw new Refusal('conflict', 'This person is a member already.', { fields: { email: 'This person is a member already.' } })
    await endInvite(tx, scope, input.email)
    const token = await issueToken(tx, 'invite', {
      workspaceId: scope.workspaceId, email: input.email, subject: { role: input.role, inviter: scope.actor.name },
      expiresAt: sql`now() + make_interval(days => ${DAYS})` as unknown as Date,
    })
    const locale = await localeOf(tx, input.email) ?? scope.workspace.locale
    const letter = inviteLetter(letterLocale(locale), { inviter: scope.actor.name, workspace: scope.workspace.name, url: appUrl(`/invite/${token}`) })
    await queueMail(tx, { workspaceId: scope.workspaceId, kind: 'invite', to: { address: input.email }, ...letter })
    await scope.audit(tx, 'invite.send', input.email, { role: input.role })
  })
}

/** Ends the open invitation of an address; says whether there was one. */
export async function endInvite(tx: Tx, scope: Scope, email: string): Promise<{ role: string } | null> {
  const [ended] = await tx.delete(tokens)
    .where(and(eq(tokens.workspaceId, scope.workspaceId), eq(tokens.purpose, 'invite'), eq(tokens.email, email), isNull(tokens.usedAt)))
    .returning({ subject: tokens.subject })
  return ended ? { role: String(ended.subject.role) } : null
}

async function memberWith(tx: Tx, scope: Scope, email: string): Promise<boolean> {
  const found = await tx.select({ id: users.id }).from(memberships).innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.workspaceId, scope.workspaceId), eq(users.email, email)))
  return found.length > 0
}

async function localeOf(tx: Tx, email: string): Promise<string | undefined> {
  const [user] = await tx.select({ locale: users.locale }).from(users).where(eq(users.email, email))
  return user?.locale
}
