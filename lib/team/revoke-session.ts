import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { auditPerson } from '../auth/audit-person.ts'
import type { Database } from '../db/database.ts'
import { sessions } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

export const RevokeSession = z.object({ sessionId: z.uuid() })

interface Person {
  id: string
  name: string
}

/** Ends one of a person's own sessions; a stranger's is missing. */
export async function revokeSession(db: Database, person: Person, input: z.infer<typeof RevokeSession>): Promise<void> {
  await db.orm.transaction(async (tx) => {
    const ended = await tx.delete(sessions).where(and(eq(sessions.userId, person.id), eq(sessions.id, input.sessionId))).returning({ id: sessions.id })
    if (ended.length === 0) throw new Refusal('missing', 'This session has ended already.')
    await auditPerson(tx, person, 'session.revoke', 'one')
  })
}

/** Ends all of a person's sessions but this one. Returns how many. */
export async function revokeOtherSessions(db: Database, person: Person, currentSessionId: string): Promise<number> {
  return db.orm.transaction(async (tx) => {
    const ended = await tx.delete(sessions).where(and(eq(sessions.userId, person.id), ne(sessions.id, currentSessionId))).returning({ id: sessions.id })
    if (ended.length > 0) await auditPerson(tx, person, 'session.revoke', 'others')
    return ended.length
  })
}
