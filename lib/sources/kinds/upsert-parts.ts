import { type SQL, sql } from 'drizzle-orm'
import { arrayText } from '../../db/unnested.ts'
import type { Mapping } from '../mapping.ts'

/** `column = excluded.column` for each column. */
export function assigned(columns: readonly string[]): SQL {
  return sql.join(columns.map((column) => sql`${sql.identifier(column)} = excluded.${sql.identifier(column)}`), sql`, `)
}

/** True where one of the columns would get another value: rows that say what is known already are left untouched. */
export function differs(table: string, columns: readonly string[]): SQL {
  if (columns.length === 0) return sql`false`
  const of = (source: string) => sql.join(columns.map((column) => sql`${sql.identifier(source)}.${sql.identifier(column)}`), sql`, `)
  return sql`row(${of(table)}) is distinct from row(${of('excluded')})`
}

/** The attributes that the mapping does not give, which therefore stay. */
export function attributesWithout(table: string, mapping: Mapping): SQL {
  const names = Object.keys(mapping.attributes ?? {})
  const column = sql`${sql.identifier(table)}.attributes`
  return names.length === 0 ? column : sql`(${column} - ${arrayText(names, (name) => name)}::text[])`
}

export function attributesChanged(table: string, mapping: Mapping, columns: readonly string[]): SQL {
  return sql`(${differs(table, columns)} or ${sql.identifier(table)}.attributes <> (${attributesWithout(table, mapping)} || excluded.attributes))`
}
