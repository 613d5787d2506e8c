import { and, eq, isNull, sql } from 'drizzle-orm'
import { issueToken } from '../auth/tokens.ts'
import type { Tx } from '../db/database.ts'
import { tokens } from '../db/schema/identity.ts'

/** A new link for a person; an earlier unused one for the same purpose ends, so that only the latest mail works. */
export async function replaceToken(tx: Tx, purpose: 'sign_in' | 'reset' | 'verify', userId: string, minutes: number): Promise<string> {
  await tx.delete(tokens).where(and(eq(tokens.userId, userId), eq(tokens.purpose, purpose), isNull(tokens.usedAt)))
  return issueToken(tx, purpose, { userId, expiresAt: sql`now() + make_interval(mins => ${minutes})` as unknown as Date })
}
