import { randomBytes } from 'node:crypto'
import { and, eq, gt, sql } from 'drizzle-orm'
import type { Database, Orm, Tx } from '../db/database.ts'
import { sessions, users } from '../db/schema/identity.ts'
import { hashToken } from './tokens.ts'

export const SESSION_DAYS = 30

/** Begins a session and returns the token for the cookie; only its hash is stored. */
export async function startSession(tx: Tx | Orm, userId: string, userAgent: string | null): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.insert(sessions).values({ tokenHash: hashToken(token), userId, userAgent: userAgent?.slice(0, 200) ?? null, expiresAt: sql`now() + make_interval(days => ${SESSION_DAYS})` })
  return token
}

/** The live session of a token with its person, or null. */
export async function findSession(db: Database, token: string) {
  const [row] = await db.orm
    .select({ sessionId: sessions.id, expiresAt: sessions.expiresAt, user: { id: users.id, name: users.name, email: users.email, locale: users.locale } })
    .from(sessions).innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.tokenHash, hashToken(token)), gt(sessions.expiresAt, sql`now()`)))
  return row ?? null
}

/** Moves the end of a session forward. */
export async function extendSession(db: Database, token: string): Promise<void> {
  await db.orm.update(sessions).set({ seenAt: sql`now()`, expiresAt: sql`now() + make_interval(days => ${SESSION_DAYS})` }).where(eq(sessions.tokenHash, hashToken(token)))
}

export async function endSession(db: Database, token: string): Promise<void> {
  await db.orm.delete(sessions).where(eq(sessions.tokenHash, hashToken(token)))
}
