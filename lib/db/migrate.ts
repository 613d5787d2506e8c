import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { PgBoss } from 'pg-boss'
import postgres from 'postgres'
import { QUEUES } from './queues.ts'
import { secureTenantTables } from './secure-tenant-tables.ts'

const MIGRATIONS = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url))

/** Brings a database up to date as its owner: tables, queue, partitions, row-level security and grants. Safe to run again. */
export async function migrate(ownerUrl: string, appRole: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await owner`select pg_advisory_lock(7415000)`
    await runMigrations(drizzle(owner), { migrationsFolder: MIGRATIONS })
    await makeQueues(owner)
    await owner`select ensure_event_partitions(now() - interval '2 months', now() + interval '3 months')`
    await secureTenantTables(owner, appRole)
  } finally {
    await owner.end({ timeout: 5 })
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
