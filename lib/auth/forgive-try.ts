import { sql } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { rateKey } from './limit-rate.ts'

/** Takes back the try that `limitRate` has just counted: it turned out to be no wrong one. */
export async function forgiveTry(db: Database, what: string, who: string, seconds: number): Promise<void> {
  await db.orm.execute(sql`
    update rate_limits set hits = greatest(0, hits - 1)
    where key = ${rateKey(what, who)} and window_start = to_timestamp(floor(extract(epoch from clock_timestamp()) / ${seconds}) * ${seconds})`)
}
