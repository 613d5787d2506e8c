import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { arrayText, unnested } from '../db/unnested.ts'
import { plainText } from '../shared/plain-text.ts'

/** The numbers of customers by their ids in other systems. With `make`, those not known yet are made, called by their id. */
export async function resolveCustomers(tx: Tx, workspaceId: number, externalIds: Iterable<string>, options: { make: boolean; importNo?: number | null }): Promise<Map<string, number>> {
  const wanted = [...new Set(externalIds)].sort()
  const found = await numbersOf(tx, workspaceId, wanted)
  const missing = wanted.filter((id) => !found.has(id))
  if (missing.length === 0 || !options.make) return found
  const first = await reserveNumbers(tx, workspaceId, 'customer', missing.length)
  await tx.execute(sql`
    insert into customers (workspace_id, customer_no, external_id, name, name_search, import_no)
    select ${workspaceId}, customer_no, external_id, external_id, name_search, ${options.importNo ?? null}::int
    from ${unnested(missing.map((id, index) => ({ id, no: first + index })), {
      customer_no: ['int4', (row) => row.no], external_id: ['text', (row) => row.id], name_search: ['text', (row) => plainText(row.id)],
    })}
    order by external_id
    on conflict (workspace_id, external_id) do nothing`)
  // Read again: another import may have made some of them at the same moment.
  for (const [id, no] of await numbersOf(tx, workspaceId, missing)) found.set(id, no)
  return found
}

async function numbersOf(tx: Tx, workspaceId: number, externalIds: string[]): Promise<Map<string, number>> {
  if (externalIds.length === 0) return new Map()
  const rows = await tx.execute<{ external_id: string; customer_no: number }>(sql`
    select external_id, customer_no from customers
    where workspace_id = ${workspaceId} and external_id = any(${arrayText(externalIds, (id) => id)}::text[])`)
  return new Map(rows.map((row) => [row.external_id, row.customer_no]))
}
