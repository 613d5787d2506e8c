import postgres from 'postgres'
import type { Cluster } from '../db/embedded-postgres.ts'

/** Stops the test server, also one that an interrupted run left behind; not while another run in the same folder uses it. */
export async function leaveCluster(cluster: Cluster): Promise<void> {
  const admin = postgres(cluster.adminUrl, { max: 1, onnotice: () => {} })
  const [row] = await admin<{ others: number }[]>`select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
  await admin.end({ timeout: 2 })
  if (row?.others === 0) await cluster.stopForGood()
}
