import { and, desc, eq } from 'drizzle-orm'
import { appDatabase } from '../db/database.ts'
import { mails } from '../db/schema/identity.ts'

/** The token in the link of the latest mail of a kind to an address, or null where none was mailed. */
export async function mailedToken(kind: string, address: string): Promise<string | null> {
  const [mail] = await appDatabase().orm.select({ text: mails.textBody }).from(mails)
    .where(and(eq(mails.kind, kind), eq(mails.toAddress, address))).orderBy(desc(mails.createdAt)).limit(1)
  return mail?.text.match(/\/([\w-]{43})(?:[?\s]|$)/)?.[1] ?? null
}
