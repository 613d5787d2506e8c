import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { env } from '../shared/env.ts'

export type Orm = PostgresJsDatabase<Record<string, never>>
/** What a verb is given inside a transaction. */
export type Tx = Parameters<Parameters<Orm['transaction']>[0]>[0]

export interface Database {
  orm: Orm
  close(): Promise<void>
}

/** Opens a pool. postgres.js never times out by itself, so every statement carries a deadline from the server's side. */
export function openDatabase(url: string, options: { pool?: number; statementSeconds?: number } = {}): Database {
  const { DATABASE_PREPARE, DATABASE_POOL } = env()
  const client = postgres(url, {
    max: options.pool ?? DATABASE_POOL,
    prepare: DATABASE_PREPARE,
    connect_timeout: 5,
    idle_timeout: 60,
    onnotice: () => {},
    connection: { application_name: 'peil', statement_timeout: (options.statementSeconds ?? 30) * 1000, work_mem: '64MB' },
  })
  return { orm: drizzle(client, { casing: 'snake_case' }), close: () => client.end({ timeout: 5 }) }
}

let shared: Database | undefined

/** The application's own pool, as the role that row-level security binds. */
export function appDatabase(): Database {
  shared ??= openDatabase(env().DATABASE_APP_URL)
  return shared
}
