import { z } from 'zod'
import type { Caller } from '../auth/caller.ts'
import { EmailAddress } from '../auth/email-address.ts'
import { limitRate } from '../auth/limit-rate.ts'
import { NewPassword } from '../auth/new-password.ts'
import { hashPassword } from '../auth/passwords.ts'
import { PersonName } from '../auth/person-name.ts'
import type { Workspace } from '../auth/scope.ts'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'
import { CreateWorkspace, insertWorkspace } from '../workspaces/create-workspace.ts'
import { mailVerification } from './request-verification.ts'

export const SignUp = z.object({
  name: PersonName,
  email: EmailAddress,
  password: NewPassword,
  workspace: CreateWorkspace.shape.name,
  timeZone: CreateWorkspace.shape.timeZone,
  currency: CreateWorkspace.shape.currency,
  locale: CreateWorkspace.shape.locale,
})

/** Makes a person and their first workspace, both or neither, and mails a link that proves their address. Signing in is a step of its own. */
export async function signUp(db: Database, caller: Caller, input: z.infer<typeof SignUp>): Promise<{ userId: string; workspace: Workspace }> {
  await limitRate(db, 'sign-up', input.email, 5, 3600)
  await limitRate(db, 'sign-up-client', caller.client, 60, 3600)
  const passwordHash = await hashPassword(input.password)
  return db.orm.transaction(async (tx) => {
    const [user] = await tx.insert(users).values({ email: input.email, name: input.name, passwordHash, locale: input.locale })
      .onConflictDoNothing().returning()
    if (!user) throw new Refusal('conflict', 'There is already an account with this e-mail address.', { fields: { email: 'There is already an account with this e-mail address. Sign in instead.' } })
    const workspace = await insertWorkspace(tx, { name: input.workspace, timeZone: input.timeZone, currency: input.currency, locale: input.locale, ownerId: user.id })
    await mailVerification(tx, user)
    return { userId: user.id, workspace }
  })
}
