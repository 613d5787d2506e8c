import { and, desc, eq, gt, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { sessions } from '../db/schema/identity.ts'

export interface OwnSession {
  sessionId: string
  userAgent: string | null
  startedAt: Date
  seenAt: Date
}

/** A person's live sessions, the latest seen first. */
export function listSessions(db: Database, userId: string): Promise<OwnSession[]> {
  return db.orm.select({ sessionId: sessions.id, userAgent: sessions.userAgent, startedAt: sessions.createdAt, seenAt: sessions.seenAt })
    .from(sessions).where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, sql`now()`))).orderBy(desc(sessions.seenAt))
}
