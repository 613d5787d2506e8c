import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Orm, Tx } from '../db/database.ts'
import { tokens } from '../db/schema/identity.ts'

type Purpose = (typeof tokens.$inferSelect)['purpose']
export type Token = typeof tokens.$inferSelect

/** SHA-256 of a token as it stands in a link. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** Makes a secret of 32 random bytes for one purpose and returns it; only its hash is stored. */
export async function issueToken(tx: Tx | Orm, purpose: Purpose, row: Partial<Omit<Token, 'hash' | 'purpose' | 'createdAt'>>): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.insert(tokens).values({ ...row, hash: hashToken(token), purpose })
  return token
}

const alive = (purpose: Purpose, token: string) =>
  and(eq(tokens.hash, hashToken(token)), eq(tokens.purpose, purpose), isNull(tokens.usedAt), or(isNull(tokens.expiresAt), gt(tokens.expiresAt, sql`now()`)))

/** The token, if it exists for this purpose, is unused and has not expired. */
export async function findToken(tx: Tx | Orm, purpose: Purpose, token: string): Promise<Token | null> {
  const [row] = await tx.select().from(tokens).where(alive(purpose, token))
  return row ?? null
}

/** Uses a single-use token up, in the transaction of what it allows; of many at once exactly one succeeds. */
export async function consumeToken(tx: Tx | Orm, purpose: Purpose, token: string): Promise<Token | null> {
  const [row] = await tx.update(tokens).set({ usedAt: sql`now()` }).where(alive(purpose, token)).returning()
  return row ?? null
}
