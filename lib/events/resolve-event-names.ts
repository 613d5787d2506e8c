import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { arrayText, unnested } from '../db/unnested.ts'
import { Refusal } from '../shared/refusal.ts'

const MOST = 5000

/** The numbers of event names; those not known yet join the workspace's vocabulary. */
export async function resolveEventNames(tx: Tx, workspaceId: number, names: Iterable<string>): Promise<Map<string, number>> {
  const wanted = [...new Set(names)].sort()
  const known = await numbersOf(tx, workspaceId, wanted)
  // More than once, since somebody else may take the same numbers at the same moment.
  for (let tries = 0; tries < 3; tries++) {
    const missing = wanted.filter((name) => !known.has(name))
    if (missing.length === 0) break
    if (known.size + missing.length > MOST) throw new Refusal('invalid', 'There would be more than {limit} names of events. A name says what was done; what differs each time belongs in its properties.', { details: { limit: MOST } })
    await tx.execute(sql`
      insert into event_names (workspace_id, event_no, name)
      select ${workspaceId}, (select coalesce(max(event_no), 0) from event_names where workspace_id = ${workspaceId}) + row_number() over (order by name), name
      from ${unnested(missing, { name: ['text', (name) => name] })}
      on conflict do nothing`)
    for (const [name, no] of await numbersOf(tx, workspaceId, missing)) known.set(name, no)
  }
  return known
}

async function numbersOf(tx: Tx, workspaceId: number, names: string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ name: string; event_no: number }>(sql`
    select name, event_no from event_names
    where workspace_id = ${workspaceId} and name = any(${arrayText(names, (name) => name)}::text[])`)
  return new Map(rows.map((row) => [row.name, row.event_no]))
}
