import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { EmailAddress } from '../auth/email-address.ts'
import { NewPassword } from '../auth/new-password.ts'
import { hashPassword } from '../auth/passwords.ts'
import { PersonName } from '../auth/person-name.ts'
import type { Workspace } from '../auth/scope.ts'
import type { Database, Tx } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'
import { CreateWorkspace, insertWorkspace } from '../workspaces/create-workspace.ts'
import { replaceToken } from './replace-token.ts'

export const CreateTeam = z.object({
  name: PersonName,
  email: EmailAddress,
  password: NewPassword.optional(),
  workspace: CreateWorkspace.shape.name,
  timeZone: CreateWorkspace.shape.timeZone.default('Europe/Amsterdam'),
  currency: CreateWorkspace.shape.currency.default('EUR'),
  locale: CreateWorkspace.shape.locale.default('en'),
  isDemo: z.boolean().optional(),
})

export interface NewTeam {
  userId: string
  workspace: Workspace
  /** For a link to sign in with once, within a day; where no password was given. */
  signInToken: string | null
}

const LINK_MINUTES = 24 * 60

/** Makes a workspace for a person, as the operator of this Peil: no mail, no limits. Somebody who has an account keeps it and its password. */
export async function createTeam(db: Database, input: z.input<typeof CreateTeam>): Promise<NewTeam> {
  const { email, password, name, workspace: title, ...rest } = CreateTeam.parse(input)
  const passwordHash = password ? await hashPassword(password) : null
  return db.orm.transaction(async (tx) => {
    const userId = await personOf(tx, { email, name, passwordHash, locale: rest.locale })
    const workspace = await insertWorkspace(tx, { name: title, ...rest, ownerId: userId })
    return { userId, workspace, signInToken: password ? null : await replaceToken(tx, 'sign_in', userId, LINK_MINUTES) }
  })
}

async function personOf(tx: Tx, person: { email: string; name: string; passwordHash: string | null; locale: string }): Promise<string> {
  const [made] = await tx.insert(users).values(person).onConflictDoNothing().returning({ id: users.id })
  if (made) return made.id
  if (person.passwordHash) throw new Refusal('conflict', 'There is already an account with this e-mail address.', { fields: { email: 'Leave the password out: this person has one.' } })
  const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.email, person.email))
  if (!known) throw new Error('The person was neither made nor found.')
  return known.id
}
