import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Caller } from '../auth/caller.ts'
import { EmailAddress } from '../auth/email-address.ts'
import { limitRate } from '../auth/limit-rate.ts'
import { sameTime } from '../auth/same-time.ts'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { letterLocale } from '../mail/letter.ts'
import { signInLetter } from '../mail/letters/sign-in-letter.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { appUrl } from '../shared/app-url.ts'
import { replaceToken } from './replace-token.ts'

export const RequestSignInLink = z.object({ email: EmailAddress, next: z.string().max(500).optional() })

/** Mails a link to sign in with, to whoever has an account. The same answer in the same time for everybody else. */
export async function requestSignInLink(db: Database, caller: Caller, input: z.infer<typeof RequestSignInLink>): Promise<void> {
  await limitRate(db, 'link', input.email, 5, 3600)
  await limitRate(db, 'link-request-client', caller.client, 30, 3600)
  await sameTime(mailLink(db, input))
}

async function mailLink(db: Database, { email, next }: z.infer<typeof RequestSignInLink>): Promise<void> {
  const [user] = await db.orm.select().from(users).where(eq(users.email, email))
  if (!user) return
  await db.orm.transaction(async (tx) => {
    const token = await replaceToken(tx, 'sign_in', user.id, 15)
    const letter = signInLetter(letterLocale(user.locale), { url: appUrl(`/sign-in/link/${token}`, { next }) })
    await queueMail(tx, { workspaceId: null, kind: 'sign_in', to: { address: user.email, name: user.name }, ...letter })
  })
}
