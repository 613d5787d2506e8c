import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Caller } from '../auth/caller.ts'
import { EmailAddress } from '../auth/email-address.ts'
import { limitRate } from '../auth/limit-rate.ts'
import { sameTime } from '../auth/same-time.ts'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { letterLocale } from '../mail/letter.ts'
import { resetLetter } from '../mail/letters/reset-letter.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { appUrl } from '../shared/app-url.ts'
import { replaceToken } from './replace-token.ts'

export const RequestReset = z.object({ email: EmailAddress })

/** Mails a link to choose a new password with, to whoever has an account. The same answer in the same time for everybody else. */
export async function requestReset(db: Database, caller: Caller, input: z.infer<typeof RequestReset>): Promise<void> {
  await limitRate(db, 'reset', input.email, 5, 3600)
  await limitRate(db, 'reset-request-client', caller.client, 30, 3600)
  await sameTime(mailReset(db, input.email))
}

async function mailReset(db: Database, email: string): Promise<void> {
  const [user] = await db.orm.select().from(users).where(eq(users.email, email))
  if (!user) return
  await db.orm.transaction(async (tx) => {
    const token = await replaceToken(tx, 'reset', user.id, 60)
    const letter = resetLetter(letterLocale(user.locale), { url: appUrl(`/reset/${token}`) })
    await queueMail(tx, { workspaceId: null, kind: 'reset', to: { address: user.email, name: user.name }, ...letter })
  })
}
