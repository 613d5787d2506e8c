import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Role } from '../auth/abilities.ts'
import type { Caller } from '../auth/caller.ts'
import { limitRate } from '../auth/limit-rate.ts'
import { NewPassword } from '../auth/new-password.ts'
import { hashPassword } from '../auth/passwords.ts'
import { PersonName } from '../auth/person-name.ts'
import { consumeToken } from '../auth/tokens.ts'
import type { Database, Tx } from '../db/database.ts'
import { memberships, type tokens, users, workspaces } from '../db/schema/identity.ts'
import { auditEntries } from '../db/schema/workspaces.ts'
import { Refusal } from '../shared/refusal.ts'

export const AcceptInvite = z.object({ token: z.string().min(1).max(100) })
export const AcceptInviteAsNew = AcceptInvite.extend({ name: PersonName, password: NewPassword, locale: z.enum(['en', 'nl', 'ro']) })

type User = typeof users.$inferSelect

/** Somebody with an account, signed in with the invited address, becomes a member. Returns the slug of the workspace. */
export function acceptInvite(db: Database, userId: string, input: z.infer<typeof AcceptInvite>): Promise<string> {
  return db.orm.transaction(async (tx) => {
    const invite = await useInvite(tx, input.token)
    const [user] = await tx.update(users).set({ emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())` }).where(eq(users.id, userId)).returning()
    if (user?.email !== invite.email) throw new Refusal('forbidden', 'This invitation was sent to another address. Sign in with that one to accept it.')
    return join(tx, invite, user)
  })
}

/** Somebody without an account makes one with the invited address, which the link proves, and becomes a member. Returns address and slug. */
export async function acceptInviteAsNew(db: Database, caller: Caller, input: z.infer<typeof AcceptInviteAsNew>): Promise<{ email: string; slug: string }> {
  await limitRate(db, 'accept-client', caller.client, 30, 900)
  const passwordHash = await hashPassword(input.password)
  return db.orm.transaction(async (tx) => {
    const invite = await useInvite(tx, input.token)
    const [user] = await tx.insert(users)
      .values({ email: invite.email, name: input.name, passwordHash, locale: input.locale, emailVerifiedAt: sql`now()` })
      .onConflictDoNothing().returning()
    if (!user) throw new Refusal('conflict', 'There is already an account with this e-mail address.')
    return { email: user.email, slug: await join(tx, invite, user) }
  })
}

interface UsableInvite {
  workspaceId: number
  email: string
  role: Role
}

async function useInvite(tx: Tx, token: string): Promise<UsableInvite> {
  const row: typeof tokens.$inferSelect | null = await consumeToken(tx, 'invite', token)
  if (!row?.workspaceId || !row.email) throw new Refusal('expired', 'This invitation has expired, was used or was withdrawn. Ask for a new one.')
  return { workspaceId: row.workspaceId, email: row.email, role: row.subject.role as Role }
}

async function join(tx: Tx, { workspaceId, role }: UsableInvite, user: User): Promise<string> {
  await tx.insert(memberships).values({ workspaceId, userId: user.id, role }).onConflictDoNothing()
  await tx.execute(sql`select enter_workspace(${workspaceId})`)
  await tx.insert(auditEntries).values({ workspaceId, actorKind: 'member', actorId: user.id, actorName: user.name, action: 'invite.accept', subject: user.email, detail: { role } })
  const [workspace] = await tx.select({ slug: workspaces.slug }).from(workspaces).where(eq(workspaces.id, workspaceId))
  if (!workspace) throw new Error('The workspace of an invitation is gone.')
  return workspace.slug
}
