import { and, eq, isNull } from 'drizzle-orm'
import { limitRate } from '../auth/limit-rate.ts'
import type { Database, Tx } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { letterLocale } from '../mail/letter.ts'
import { verifyLetter } from '../mail/letters/verify-letter.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { appUrl } from '../shared/app-url.ts'
import { replaceToken } from './replace-token.ts'

/** Mails a signed-in person a link that proves their address; nothing where it is proved already. */
export async function requestVerification(db: Database, userId: string): Promise<void> {
  await limitRate(db, 'verify', userId, 5, 3600)
  await db.orm.transaction(async (tx) => {
    const [user] = await tx.select().from(users).where(and(eq(users.id, userId), isNull(users.emailVerifiedAt)))
    if (user) await mailVerification(tx, user)
  })
}

export async function mailVerification(tx: Tx, user: typeof users.$inferSelect): Promise<void> {
  const token = await replaceToken(tx, 'verify', user.id, 3 * 1440)
  const letter = verifyLetter(letterLocale(user.locale), { url: appUrl(`/verify/${token}`) })
  await queueMail(tx, { workspaceId: null, kind: 'verify', to: { address: user.email, name: user.name }, ...letter })
}
