import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { auditPerson } from '../auth/audit-person.ts'
import type { Caller } from '../auth/caller.ts'
import { limitRate } from '../auth/limit-rate.ts'
import { NewPassword } from '../auth/new-password.ts'
import { hashPassword } from '../auth/passwords.ts'
import { consumeToken } from '../auth/tokens.ts'
import type { Database, Tx } from '../db/database.ts'
import { sessions, tokens, users } from '../db/schema/identity.ts'
import { letterLocale } from '../mail/letter.ts'
import { passwordChangedLetter } from '../mail/letters/password-changed-letter.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { appUrl } from '../shared/app-url.ts'
import { Refusal } from '../shared/refusal.ts'

export const ResetPassword = z.object({ token: z.string().min(1).max(100), password: NewPassword })

/** Sets a new password with an e-mailed link. All sessions end and no other link works any more. */
export async function resetPassword(db: Database, caller: Caller, input: z.infer<typeof ResetPassword>): Promise<{ email: string }> {
  await limitRate(db, 'reset-client', caller.client, 30, 900)
  const passwordHash = await hashPassword(input.password)
  return db.orm.transaction(async (tx) => {
    const token = await consumeToken(tx, 'reset', input.token)
    const [user] = token?.userId
      ? await tx.update(users).set({ passwordHash, emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())` }).where(eq(users.id, token.userId)).returning()
      : []
    if (!user) throw new Refusal('expired', 'This link has expired or was already used. Ask for a new one.')
    await tx.delete(sessions).where(eq(sessions.userId, user.id))
    await afterPasswordChange(tx, user, 'reset')
    return { email: user.email }
  })
}

/** What every change of a password entails: open links end, the trail tells, and so does a mail. */
export async function afterPasswordChange(tx: Tx, user: typeof users.$inferSelect, how: 'reset' | 'account'): Promise<void> {
  await tx.delete(tokens).where(and(eq(tokens.userId, user.id), inArray(tokens.purpose, ['sign_in', 'reset']), isNull(tokens.usedAt)))
  await auditPerson(tx, user, 'password.change', how)
  const letter = passwordChangedLetter(letterLocale(user.locale), { url: appUrl('/reset') })
  await queueMail(tx, { workspaceId: null, kind: 'password_changed', to: { address: user.email, name: user.name }, ...letter })
}
