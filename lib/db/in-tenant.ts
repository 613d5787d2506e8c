import { sql } from 'drizzle-orm'
import type { Database, Tx } from './database.ts'

/** Runs `work` in one transaction that sees only the rows of a workspace. The setting ends with the transaction. */
export function inTenant<T>(db: Database, workspaceId: number, mode: 'read only' | 'read write', work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.orm.transaction(async (tx) => {
    await tx.execute(sql`select enter_workspace(${workspaceId})`)
    return work(tx)
  }, { accessMode: mode })
}
