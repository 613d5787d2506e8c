import { createHmac, timingSafeEqual } from 'node:crypto'
import { desc, inArray } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { mails } from '../db/schema/identity.ts'
import { appUrl } from '../shared/app-url.ts'
import { env } from '../shared/env.ts'
import { Refusal } from '../shared/refusal.ts'

/**
 * Where whoever runs Peil without a mail server reads its mails. These hold links that let one in as somebody else,
 * so the address holds a key that is printed where the process was started, and no header of a request is believed.
 */
export function outboxUrl(): string {
  return appUrl('/outbox', { key: outboxKey() })
}

function outboxKey(): string {
  return createHmac('sha256', env().AUTH_SECRET).update('outbox').digest('base64url').slice(0, 32)
}

export type OutboxMail = typeof mails.$inferSelect

/** The latest 100 mails that wait or were kept. There is no outbox where a mail server is set, nor without the key. */
export async function readOutbox(db: Database, key: string): Promise<OutboxMail[]> {
  const [given, right] = [key, outboxKey()].map((text) => createHmac('sha256', 'compare').update(text).digest())
  if (env().SMTP_URL || !given || !right || !timingSafeEqual(given, right)) throw new Refusal('missing', 'There is no outbox here.')
  return db.orm.select().from(mails).where(inArray(mails.state, ['kept', 'queued', 'sending'])).orderBy(desc(mails.createdAt)).limit(100)
}
