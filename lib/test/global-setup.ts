import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { prepareDatabase } from '../db/prepare-database.ts'
import { dropTestDatabases } from './drop-test-databases.ts'
import { leaveCluster } from './leave-cluster.ts'
import { TEST_PASSWORDS } from './passwords.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string
  }
}

/** One real PostgreSQL for the whole run and one migrated template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startEmbeddedPostgres('.data/test-postgres', { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
  await dropTestDatabases(cluster.adminUrl, 'test')
  process.env.DATABASE_URL ??= cluster.adminUrl
  await prepareDatabase(cluster.adminUrl, 'peil_template', TEST_PASSWORDS)
  project.provide('adminUrl', cluster.adminUrl)
  return () => leaveCluster(cluster)
}
