import { type SQL, sql } from 'drizzle-orm'

const ARRAY = {
  text: sql`text[]`, int2: sql`int2[]`, int4: sql`int4[]`, int8: sql`int8[]`, float8: sql`float8[]`, numeric: sql`numeric[]`,
  bool: sql`bool[]`, date: sql`date[]`, timestamptz: sql`timestamptz[]`, jsonb: sql`jsonb[]`,
}
type Type = keyof typeof ARRAY
type Cell = string | number | bigint | boolean | null | undefined

/** How to take one column out of the rows, and its type in the database. Structures are given as JSON text, instants as ISO text. */
export type Columns<Row> = Record<string, [Type, (row: Row) => Cell]>

/**
 * Rows as a table in a query, one array a column: `from unnest($1::text[], …) as given (external_id, …)`.
 * One statement then carries thousands of rows with a fixed number of parameters.
 */
export function unnested<Row>(rows: readonly Row[], columns: Columns<Row>, name = 'given'): SQL {
  const arrays = Object.values(columns).map(([type, pick]) => sql`${arrayText(rows, pick)}::${ARRAY[type]}`)
  const names = Object.keys(columns).map((column) => sql.identifier(column))
  return sql`unnest(${sql.join(arrays, sql`, `)}) as ${sql.identifier(name)} (${sql.join(names, sql`, `)})`
}

/** A PostgreSQL array literal. */
export function arrayText<Row>(rows: readonly Row[], pick: (row: Row) => Cell): string {
  return `{${rows.map((row) => quoted(pick(row))).join(',')}}`
}

function quoted(cell: Cell): string {
  if (cell === null || cell === undefined) return 'NULL'
  if (typeof cell === 'string') return `"${cell.replace(/[\\"]/g, '\\$&')}"`
  return String(cell)
}
