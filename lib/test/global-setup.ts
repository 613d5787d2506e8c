import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { prepareDatabase } from '../db/prepare-database.ts'
import { TEST_PASSWORDS } from './passwords.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string
  }
}

/** One real PostgreSQL for the whole run and one migrated template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startEmbeddedPostgres('.data/test-postgres', { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  const admin = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} })
  const old = await admin<{ datname: string }[]>`select datname from pg_database where datname like 'test\_%' or datname = 'peil_template'`
  for (const { datname } of old) await admin`drop database ${admin(datname)} with (force)`
  process.env.DATABASE_URL ??= cluster.adminUrl
  await prepareDatabase(cluster.adminUrl, 'peil_template', TEST_PASSWORDS)
  await admin.end()
  project.provide('adminUrl', cluster.adminUrl)
  return () => cluster.stop()
}
