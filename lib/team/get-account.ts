import { eq, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

export interface Account {
  name: string
  email: string
  locale: string
  emailVerified: boolean
  hasPassword: boolean
}

export async function getAccount(db: Database, userId: string): Promise<Account> {
  const [account] = await db.orm.select({
    name: users.name, email: users.email, locale: users.locale,
    emailVerified: sql<boolean>`${users.emailVerifiedAt} is not null`, hasPassword: sql<boolean>`${users.passwordHash} is not null`,
  }).from(users).where(eq(users.id, userId))
  if (!account) throw new Refusal('missing', 'This account is gone.')
  return account
}
