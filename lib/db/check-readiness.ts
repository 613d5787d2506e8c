import { sql } from 'drizzle-orm'
import journal from '../../drizzle/migrations/meta/_journal.json' with { type: 'json' }
import { env } from '../shared/env.ts'
import { type Database, openDatabase } from './database.ts'
import { describeProblem } from './describe-problem.ts'
import { log } from '../shared/log.ts'

const DEADLINE_MS = 500

export type Readiness =
  | { ready: true; queueLagSeconds: number; queued: number }
  | { ready: false; reason: 'database' | 'migrations'; message: string }

/** A connection of its own, so that a busy pool is not taken for a dead database. */
let probe: Database | undefined

/** Whether the database answers within 500 ms and has every migration of this version, and for how many seconds the oldest due job has waited. */
export async function checkReadiness(): Promise<Readiness> {
  probe ??= openDatabase(env().DATABASE_APP_URL, { pool: 1, statementSeconds: 1 })
  const mine = probe
  try {
    const { latest, lag, queued } = await withDeadline(ask(mine))
    const wanted = journal.entries.at(-1)
    if (wanted && latest < wanted.when) return { ready: false, reason: 'migrations', message: `The database has not had the migration ${wanted.tag}.` }
    return { ready: true, queueLagSeconds: lag, queued }
  } catch (error) {
    // A half-open connection would hang every later question as well: begin anew.
    if (probe === mine) probe = undefined
    void mine.close().catch(() => {})
    const message = error instanceof TooSlow ? `The database did not answer within ${DEADLINE_MS} ms.` : 'The database cannot be reached.'
    log('health.unready', { problem: describeProblem(error) })
    return { ready: false, reason: 'database', message }
  }
}

class TooSlow extends Error {}

async function ask(db: Database): Promise<{ latest: number; lag: number; queued: number }> {
  const [row] = await db.orm.execute<{ latest: number | null; lag: number; queued: number }>(sql`
    select (select max(created_at) from drizzle.__drizzle_migrations)::float8 as latest,
      coalesce(extract(epoch from now() - min(start_after)), 0)::int as lag, count(*)::int as queued
    from pgboss.job where state in ('created', 'retry') and start_after <= now()`)
  return { latest: row?.latest ?? 0, lag: row?.lag ?? 0, queued: row?.queued ?? 0 }
}

function withDeadline<T>(work: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new TooSlow('deadline')), DEADLINE_MS)
    work.then(done, fail).finally(() => clearTimeout(timer))
  })
}
