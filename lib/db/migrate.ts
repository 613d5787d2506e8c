import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { PgBoss } from 'pg-boss'
import postgres from 'postgres'
import { QUEUES } from './queues.ts'
import { secureTenantTables } from './secure-tenant-tables.ts'
import { sqlStateOf } from './sql-state.ts'

const MIGRATIONS = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url))

/** How long a statement of a migration may wait for people at work before it steps back and tries again. */
const PATIENCE = '2s'
const TRIES = 30

/**
 * Brings a database up to date as its owner: tables, queue, partitions, row-level security and grants.
 * Safe to run again, under writers, and by several at once; where nothing has changed it takes no locks.
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {}, connection: { application_name: 'peil migrate', lock_timeout: 0 } })
  try {
    await owner`select pg_advisory_lock(7415000)`
    await owner`select set_config('lock_timeout', ${PATIENCE}, false)`
    const wanted = fingerprint(appRole)
    if (await lastFingerprint(owner) !== wanted) {
      await patiently(() => runMigrations(drizzle(owner), { migrationsFolder: MIGRATIONS }))
      await patiently(() => makeQueues(owner))
      await patiently(() => secureTenantTables(owner, appRole))
      // A comment takes no bound parameters; the fingerprint is hex.
      await owner.unsafe(`comment on schema drizzle is 'up to date with ${wanted}'`)
    }
    await patiently(() => owner`select ensure_event_partitions(now() - interval '2 months', now() + interval '3 months')`)
  } finally {
    await owner.end({ timeout: 5 })
  }
}

/** Of everything that decides what the database must look like. */
function fingerprint(appRole: string): string {
  const hash = createHash('sha256').update(appRole)
  for (const file of [join(MIGRATIONS, 'meta/_journal.json'), ...['./migrate.ts', './queues.ts', './secure-tenant-tables.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url)))]) hash.update(readFileSync(file))
  return hash.digest('hex')
}

async function lastFingerprint(owner: postgres.Sql): Promise<string | undefined> {
  const [row] = await owner<{ said: string | null }[]>`select obj_description(to_regnamespace('drizzle'), 'pg_namespace') as said`
  return row?.said?.replace('up to date with ', '')
}

/** Tries again where a lock could not be had in time, so that no writer ever queues behind a waiting migration for long. */
async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await work()
      return
    } catch (error) {
      if (tries === TRIES || sqlStateOf(error) !== '55P03') throw error
      await new Promise((done) => setTimeout(done, 500))
    }
  }
}

async function makeQueues(owner: postgres.Sql): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await owner.unsafe(text, values?.map(asJson) as never[]) }) },
    supervise: false, schedule: false,
  })
  await boss.start()
  for (const [name, options] of Object.entries(QUEUES)) {
    const settings = { retryBackoff: true, retryDelay: 2, heartbeatSeconds: 30, ...options }
    await boss.createQueue(name, settings)
    await boss.updateQueue(name, settings)
  }
  await boss.stop({ graceful: false })
}

/** The driver wants JSON as text; the queue hands some values over as objects. */
function asJson(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date) ? JSON.stringify(value) : value
}
