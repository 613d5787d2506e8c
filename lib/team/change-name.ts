import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { PersonName } from '../auth/person-name.ts'
import type { Database } from '../db/database.ts'
import { users } from '../db/schema/identity.ts'

export const ChangeName = z.object({ name: PersonName })

export async function changeName(db: Database, userId: string, input: z.infer<typeof ChangeName>): Promise<void> {
  await db.orm.update(users).set({ name: input.name }).where(eq(users.id, userId))
}
