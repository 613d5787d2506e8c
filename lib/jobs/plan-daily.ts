import { lt, sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { enqueue } from '../db/job-queue.ts'
import { rateLimits, sessions, workspaces } from '../db/schema/identity.ts'
import { todayIn } from '../shared/day.ts'
import type { Handler } from './handler.ts'

/** Runs every hour, so that each workspace gets its daily work soon after its own midnight, and on the same day after a time off. */
export const planDailyJob: Handler<'plan-daily'> = {
  run: (_data, { db }) => planDaily(db),
}

/** Makes the partitions of the coming months, clears what has run out, and plans one health snapshot a workspace and local day. */
export async function planDaily(db: Database, now: Date = new Date()): Promise<void> {
  await db.orm.execute(sql`select ensure_event_partitions(now() - interval '2 months', now() + interval '3 months')`)
  await db.orm.delete(rateLimits).where(lt(rateLimits.windowStart, sql`now() - interval '1 day'`))
  await db.orm.delete(sessions).where(lt(sessions.expiresAt, sql`now()`))
  const everyWorkspace = await db.orm.select({ id: workspaces.id, timeZone: workspaces.timeZone }).from(workspaces)
  await db.orm.transaction(async (tx) => {
    for (const { id, timeZone } of everyWorkspace) {
      await enqueue(tx, 'take-health-snapshots', { workspaceId: id }, { onceKey: `${id}:${todayIn(timeZone, now)}` })
    }
  })
}
