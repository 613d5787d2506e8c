import { sql } from 'drizzle-orm'
import type { Tx } from './database.ts'

/** Takes `count` dense numbers of a kind for a workspace and returns the first. */
export async function reserveNumbers(tx: Tx, workspaceId: number, name: string, count = 1): Promise<number> {
  const [row] = await tx.execute<{ last: string }>(sql`
    insert into counters (workspace_id, name, last) values (${workspaceId}, ${name}, ${count})
    on conflict (workspace_id, name) do update set last = counters.last + excluded.last
    returning last`)
  if (!row) throw new Error(`No number could be reserved for ${name}.`)
  return Number(row.last) - count + 1
}
