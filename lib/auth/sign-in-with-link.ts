import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { sessions, users } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'
import { auditPerson } from './audit-person.ts'
import type { Caller } from './caller.ts'
import { limitRate } from './limit-rate.ts'
import { startSession } from './sessions.ts'
import type { SignedInPerson } from './sign-in-with-password.ts'
import { consumeToken } from './tokens.ts'

export const SignInWithLink = z.object({ token: z.string().min(1).max(100) })

/**
 * Uses up the token of an e-mailed link and starts a session, both or neither. The link proves the mailbox:
 * where that was never proved before, a password and sessions may be of somebody who merely typed the address, and end here.
 */
export async function signInWithLink(db: Database, caller: Caller, input: z.infer<typeof SignInWithLink>): Promise<SignedInPerson> {
  await limitRate(db, 'link-client', caller.client, 60, 900)
  return db.orm.transaction(async (tx) => {
    const token = await consumeToken(tx, 'sign_in', input.token)
    if (!token?.userId) throw new Refusal('expired', 'This link has expired or was already used. Ask for a new one.')
    const [unproved] = await tx.update(users).set({ emailVerifiedAt: sql`now()`, passwordHash: null })
      .where(and(eq(users.id, token.userId), isNull(users.emailVerifiedAt))).returning({ id: users.id })
    if (unproved) await tx.delete(sessions).where(eq(sessions.userId, unproved.id))
    const [user] = await tx.select().from(users).where(eq(users.id, token.userId))
    if (!user) throw new Refusal('expired', 'This link has expired or was already used. Ask for a new one.')
    await auditPerson(tx, user, 'session.start', 'link')
    return { id: user.id, name: user.name, email: user.email, sessionToken: await startSession(tx, user.id, caller.userAgent) }
  })
}
