import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import postgres, { type Sql } from 'postgres'
import { frame } from './frames.ts'
import { type Head, lastMigration, type Manifest, requireWholeSight, type TableSum } from './manifest.ts'
import { copyOut, type DumpedTable, tablesToDump } from './tables.ts'

/**
 * Writes everything in the database to one file, as it stood at one moment, while people go on working.
 * Needs a login that row-level security does not bind and says so otherwise. The file gets its name when it is complete; only its owner may read it.
 */
export async function backUp(url: string, file: string): Promise<Manifest> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'peil backup', TimeZone: 'UTC' } })
  const unfinished = `${file}.unfinished`
  try {
    return await client.begin('isolation level repeatable read read only', async (tx) => {
      const sql = tx as unknown as Sql
      await requireWholeSight(sql)
      const manifest: Manifest = { tables: {}, sequences: {} }
      await pipeline(Readable.from(contents(sql, manifest)), createGzip({ level: 6 }), createWriteStream(unfinished, { mode: 0o600 }))
      await rename(unfinished, file)
      return manifest
    })
  } finally {
    await client.end({ timeout: 5 })
    await rm(unfinished, { force: true })
  }
}

async function* contents(sql: Sql, manifest: Manifest): AsyncGenerator<Buffer> {
  yield frame('H', JSON.stringify(await headOf(sql)))
  for (const table of await tablesToDump(sql)) {
    yield frame('T', JSON.stringify(table))
    const sum = new Sum()
    for await (const rows of await sql.unsafe(copyOut(table)).readable() as AsyncIterable<Buffer>) {
      sum.add(rows)
      yield frame('R', rows)
    }
    manifest.tables[nameOf(table)] = sum.result()
  }
  manifest.sequences = await sequencesOf(sql)
  yield frame('M', JSON.stringify(manifest))
}

export const nameOf = ({ schema, name }: DumpedTable) => (schema === 'public' ? name : `${schema}.${name}`)

async function headOf(sql: Sql): Promise<Head> {
  const [range] = await sql<{ first: Date | null; last: Date | null }[]>`select min(occurred_at) as first, max(occurred_at) as last from events`
  return {
    format: 'peil-backup', version: 1, madeAt: new Date().toISOString(), migration: await lastMigration(sql),
    events: range?.first && range.last ? [range.first.toISOString(), range.last.toISOString()] : null,
  }
}

async function sequencesOf(sql: Sql): Promise<Record<string, string>> {
  const rows = await sql<{ name: string; last: string }[]>`select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' and last_value is not null`
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

/** Rows (a row is a line) and SHA-256 of what has gone by. */
export class Sum {
  readonly #hash = createHash('sha256')
  #rows = 0

  add(rows: Buffer): void {
    this.#hash.update(rows)
    for (const byte of rows) if (byte === 10) this.#rows++
  }

  result(): TableSum {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') }
  }
}
