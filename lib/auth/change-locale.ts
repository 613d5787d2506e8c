import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'

export const ChangeLocale = z.object({ locale: z.enum(['en', 'nl', 'ro']) })

/** The language in which somebody is written to. */
export async function changeLocale(db: Database, userId: string, input: z.infer<typeof ChangeLocale>): Promise<void> {
  await db.orm.update(users).set({ locale: input.locale }).where(eq(users.id, userId))
}
