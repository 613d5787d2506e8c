import { sql } from 'drizzle-orm'
import type { Orm, Tx } from '../db/database.ts'
import { Refusal } from '../shared/refusal.ts'
import { hashToken } from './tokens.ts'

export const rateKey = (what: string, who: string) => `${what}:${hashToken(who).toString('base64url').slice(0, 22)}`

/** Counts one try of `what` by `who` in a fixed window and refuses above `most`. Who is stored as a hash only. */
export async function limitRate(db: { orm: Orm | Tx }, what: string, who: string, most: number, seconds: number): Promise<void> {
  const [row] = await db.orm.execute<{ hits: number; wait: number }>(sql`
    insert into rate_limits (key, window_start, hits)
    values (${rateKey(what, who)}, to_timestamp(floor(extract(epoch from clock_timestamp()) / ${seconds}) * ${seconds}), 1)
    on conflict (key, window_start) do update set hits = rate_limits.hits + 1
    returning hits, ceil(extract(epoch from window_start) + ${seconds} - extract(epoch from clock_timestamp()))::integer as wait`)
  if (row && row.hits > most) throw new Refusal('limited', 'Too many tries. Please wait {seconds} seconds and try again.', { details: { seconds: row.wait } })
}
