import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { limitRate } from '../auth/limit-rate.ts'
import { NewPassword } from '../auth/new-password.ts'
import { hashPassword, verifyPassword } from '../auth/passwords.ts'
import type { Database } from '../db/database.ts'
import { sessions, users } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'
import { afterPasswordChange } from './reset-password.ts'

export const ChangePassword = z.object({ currentPassword: z.string().max(200).default(''), password: NewPassword })

/** Sets another password and ends all other sessions. Who has none yet, having come in by a link, needs no current one. */
export async function changePassword(db: Database, person: { userId: string; sessionId: string }, input: z.infer<typeof ChangePassword>): Promise<void> {
  await limitRate(db, 'change-password', person.userId, 10, 900)
  const [user] = await db.orm.select().from(users).where(eq(users.id, person.userId))
  if (!user) throw new Refusal('missing', 'This account is gone.')
  if (user.passwordHash !== null && !(await verifyPassword(user.passwordHash, input.currentPassword))) {
    throw new Refusal('forbidden', 'This is not your current password.', { fields: { currentPassword: 'This is not your current password.' } })
  }
  const passwordHash = await hashPassword(input.password)
  await db.orm.transaction(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, user.id))
    await tx.delete(sessions).where(and(eq(sessions.userId, user.id), ne(sessions.id, person.sessionId)))
    await afterPasswordChange(tx, user, 'account')
  })
}
