import { sql } from 'drizzle-orm'
import type { Tx } from '../db/database.ts'
import { arrayText, unnested } from '../db/unnested.ts'
import { Refusal } from '../shared/refusal.ts'
import { placeKey } from './place-key.ts'

type Place = 'channel' | 'touchpoint'

const TABLE = { channel: sql`channels`, touchpoint: sql`touchpoints` }
const NUMBER = { channel: sql`channel_no`, touchpoint: sql`touchpoint_no` }
const MOST = 1000

/** The numbers of channels or touchpoints by their names as written; those not known yet are made. At most 1000 of each: more is no list of channels. */
export async function resolvePlaces(tx: Tx, workspaceId: number, place: Place, names: Iterable<string>): Promise<Map<string, number>> {
  const written = [...new Set(names)]
  if (written.length === 0) return new Map()
  const nameOf = new Map(written.map((name) => [placeKey(name), name]))
  const known = await numbersOf(tx, workspaceId, place, [...nameOf.keys()])
  // More than once, since somebody else may take the same numbers at the same moment.
  for (let tries = 0; tries < 3; tries++) {
    const missing = [...nameOf].filter(([key]) => !known.has(key))
    if (missing.length === 0) break
    if (known.size + missing.length > MOST) throw new Refusal('invalid', 'There would be more than 1000 {place}s. The column chosen for it probably holds something else.', { details: { place } })
    await tx.execute(sql`
      insert into ${TABLE[place]} (workspace_id, ${NUMBER[place]}, key, name)
      select ${workspaceId}, (select coalesce(max(${NUMBER[place]}), 0) from ${TABLE[place]} where workspace_id = ${workspaceId}) + row_number() over (order by key), key, name
      from ${unnested(missing, { key: ['text', ([key]) => key], name: ['text', ([, name]) => name.slice(0, 120)] })}
      on conflict do nothing`)
    for (const [key, no] of await numbersOf(tx, workspaceId, place, missing.map(([key]) => key))) known.set(key, no)
  }
  return new Map(written.flatMap((name) => {
    const no = known.get(placeKey(name))
    return no === undefined ? [] : [[name, no] as const]
  }))
}

async function numbersOf(tx: Tx, workspaceId: number, place: Place, keys: string[]): Promise<Map<string, number>> {
  const rows = await tx.execute<{ key: string; no: number }>(sql`
    select key, ${NUMBER[place]} as no from ${TABLE[place]}
    where workspace_id = ${workspaceId} and key = any(${arrayText(keys, (key) => key)}::text[])`)
  return new Map(rows.map((row) => [row.key, row.no]))
}
