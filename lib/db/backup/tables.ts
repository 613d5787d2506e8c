import type { Sql } from 'postgres'

export interface DumpedTable {
  schema: string
  name: string
  columns: string[]
  key: string[]
  /** Which rows are worth keeping; all of them where nothing is said. */
  where?: string
}

/** Every table with rows of the product, parents before their children, and the jobs that are not done yet. */
export async function tablesToDump(sql: Sql): Promise<DumpedTable[]> {
  const tables = await sql<{ schema: string; name: string; columns: string[]; key: string[] | null; needs: string[] }[]>`
    select n.nspname as schema, c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select array_agg(a.attname::text order by k.place) from pg_index i, unnest(i.indkey) with ordinality as k(attnum, place) join pg_attribute a on a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid) as key,
      array(select distinct p.relname::text from pg_constraint f join pg_class p on p.oid = f.confrelid where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> f.conrelid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and (n.nspname = 'public' or (n.nspname = 'pgboss' and c.relname = 'job'))
    order by n.nspname desc, c.relname`
  const waiting = new Map(tables.map((table) => [table.name, table]))
  const sorted: DumpedTable[] = []
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(({ needs }) => !needs.some((name) => waiting.has(name)))
    if (free.length === 0) throw new Error(`The tables ${[...waiting.keys()].join(', ')} refer to each other in a circle and cannot be restored in any order.`)
    for (const { schema, name, columns, key } of free) {
      waiting.delete(name)
      sorted.push({ schema, name, columns, key: key ?? columns, ...(schema === 'pgboss' ? { where: `state < 'completed'` } : {}) })
    }
  }
  return sorted
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
const listed = (names: string[]) => names.map(quoted).join(', ')

/** The rows of a table as text, in the order of its key, so that equal rows give an equal checksum. */
export function copyOut({ schema, name, columns, key, where }: DumpedTable): string {
  return `copy (select ${listed(columns)} from ${quoted(schema)}.${quoted(name)}${where ? ` where ${where}` : ''} order by ${listed(key)}) to stdout`
}

export function copyIn({ schema, name, columns }: DumpedTable): string {
  return `copy ${quoted(schema)}.${quoted(name)} (${listed(columns)}) from stdin`
}
