import type { Sql } from 'postgres'

export interface Head {
  format: 'peil-backup'
  version: 1
  madeAt: string
  /** The last migration of the database; a backup goes back into a database of the same one. */
  migration: string
  /** First and last moment of the raw events, so that their partitions can be made first. */
  events: [string, string] | null
}

export interface TableSum {
  rows: number
  sha256: string
}

/** What a backup holds: rows and SHA-256 by table. */
export interface Manifest {
  tables: Record<string, TableSum>
  /** Where the identity columns go on. */
  sequences: Record<string, string>
}

export async function lastMigration(sql: Sql): Promise<string> {
  const [row] = await sql<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at desc limit 1`
  if (!row) throw new Error('This database has not been made by Peil.')
  return row.hash
}

/** A login that row-level security binds would see no row of any workspace, and make an empty backup that looks like a good one. */
export async function requireWholeSight(sql: Sql): Promise<void> {
  const [row] = await sql<{ sees: boolean }[]>`select rolsuper or rolbypassrls as sees from pg_roles where rolname = current_user`
  if (!row?.sees) throw new Error('This login is bound by row-level security and would see no rows at all. Back up and restore with one that is not (a superuser, or a role with BYPASSRLS): set DATABASE_BACKUP_URL.')
  // Should a policy apply after all, PostgreSQL now refuses the query instead of leaving rows out.
  await sql`set local row_security = off`
}
