import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'
import { auditPerson } from './audit-person.ts'
import type { Caller } from './caller.ts'
import { EmailAddress } from './email-address.ts'
import { limitRate } from './limit-rate.ts'
import { verifyPassword } from './passwords.ts'
import { startSession } from './sessions.ts'

export const SignInWithPassword = z.object({ email: EmailAddress, password: z.string().min(1, 'Please fill this in.').max(200) })

export interface SignedInPerson {
  id: string
  name: string
  email: string
  sessionToken: string
}

/** Starts a session for the person whose password this is. The same answer in the same time for an unknown address and a wrong password. */
export async function signInWithPassword(db: Database, caller: Caller, input: z.infer<typeof SignInWithPassword>): Promise<SignedInPerson> {
  await limitRate(db, 'password', input.email, 10, 900)
  await limitRate(db, 'password-client', caller.client, 60, 900)
  const [user] = await db.orm.select().from(users).where(eq(users.email, input.email))
  const matches = await verifyPassword(user?.passwordHash ?? null, input.password)
  if (!user || !matches) throw new Refusal('forbidden', 'This e-mail address and password do not belong together.')
  return db.orm.transaction(async (tx) => {
    await auditPerson(tx, user, 'session.start', 'password')
    return { id: user.id, name: user.name, email: user.email, sessionToken: await startSession(tx, user.id, caller.userAgent) }
  })
}
