import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { consumeToken } from '../auth/tokens.ts'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

export const VerifyEmail = z.object({ token: z.string().min(1).max(100) })

/**
 * Proves a person's address. They must be signed in: the link alone shows that the mailbox is real,
 * only both together that the account belongs to whoever reads it.
 */
export async function verifyEmail(db: Database, userId: string, input: z.infer<typeof VerifyEmail>): Promise<void> {
  await db.orm.transaction(async (tx) => {
    const token = await consumeToken(tx, 'verify', input.token)
    if (!token) throw new Refusal('expired', 'This link has expired or was already used. Ask for a new one.')
    if (token.userId !== userId) throw new Refusal('forbidden', 'This link belongs to another account. Sign in with the address it was sent to.')
    await tx.update(users).set({ emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())` }).where(eq(users.id, userId))
  })
}
