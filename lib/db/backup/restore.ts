import { createReadStream } from 'node:fs'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import postgres, { type Sql } from 'postgres'
import { nameOf, Sum } from './back-up.ts'
import { type Frame, framesOf } from './frames.ts'
import { type Head, lastMigration, type Manifest, requireWholeSight, type TableSum } from './manifest.ts'
import { copyIn, type DumpedTable } from './tables.ts'

/**
 * Puts a backup into a freshly prepared, empty database: all of it, with every count and checksum as written down, or nothing.
 * Needs a login that row-level security does not bind.
 */
export async function restore(url: string, file: string): Promise<Manifest> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connection: { application_name: 'peil restore', TimeZone: 'UTC' } })
  try {
    return await client.begin(async (tx) => {
      const sql = tx as unknown as Sql
      await requireWholeSight(sql)
      await requireEmpty(sql)
      return await new Restoration(sql).take(framesOf(opened(file)))
    })
  } finally {
    await client.end({ timeout: 5 })
  }
}

function opened(file: string): AsyncIterable<Buffer> {
  const raw = createReadStream(file)
  const inside = createGunzip()
  raw.on('error', (error) => inside.destroy(error))
  return raw.pipe(inside)
}

async function requireEmpty(sql: Sql): Promise<void> {
  const [row] = await sql<{ full: boolean }[]>`select exists (select from users) or exists (select from workspaces) as full`
  if (row?.full) throw new Error('This database is not empty. A backup goes back into a new one only.')
}

class Restoration {
  readonly #sql: Sql
  readonly #sums: Record<string, TableSum> = {}
  #table: { name: string; into: Writable; sum: Sum } | null = null
  #begun = false

  constructor(sql: Sql) {
    this.#sql = sql
  }

  async take(frames: AsyncIterable<Frame>): Promise<Manifest> {
    try {
      return await this.#all(frames)
    } catch (error) {
      // A copy must be ended before the transaction can be undone.
      await this.#closeTable().catch(() => {})
      throw error
    }
  }

  async #all(frames: AsyncIterable<Frame>): Promise<Manifest> {
    for await (const { kind, body } of frames) {
      if (kind === 'R') await this.#rows(body)
      else if (kind === 'H') await this.#head(JSON.parse(body.toString()) as Head)
      else if (!this.#begun) break
      else if (kind === 'T') await this.#begin(JSON.parse(body.toString()) as DumpedTable)
      else if (kind === 'M') return await this.#end(JSON.parse(body.toString()) as Manifest)
    }
    throw new Error(this.#begun ? 'The backup is cut off.' : 'This file is not a backup of Peil.')
  }

  async #head(head: Head): Promise<void> {
    if (head.format !== 'peil-backup' || head.version !== 1) throw new Error('This file is not a backup of Peil that this version can read.')
    if (head.migration !== await lastMigration(this.#sql)) throw new Error('This backup was made by another version of Peil. Restore it with that version, then upgrade.')
    if (head.events) await this.#sql`select ensure_event_partitions(${head.events[0]}::timestamptz, ${head.events[1]}::timestamptz)`
    await this.#sql`delete from pgboss.job`
    this.#begun = true
  }

  async #begin(table: DumpedTable): Promise<void> {
    await this.#closeTable()
    this.#table = { name: nameOf(table), into: await this.#sql.unsafe(copyIn(table)).writable(), sum: new Sum() }
  }

  async #rows(rows: Buffer): Promise<void> {
    const table = this.#table
    if (!table) throw new Error('The backup is damaged: rows without a table.')
    table.sum.add(rows)
    if (!table.into.write(rows)) await new Promise((done) => table.into.once('drain', done))
  }

  async #closeTable(): Promise<void> {
    if (!this.#table) return
    const { name, into, sum } = this.#table
    into.end()
    await finished(into)
    this.#sums[name] = sum.result()
    this.#table = null
  }

  async #end(manifest: Manifest): Promise<Manifest> {
    await this.#closeTable()
    for (const [name, wanted] of Object.entries(manifest.tables)) {
      const found = this.#sums[name]
      if (found?.rows !== wanted.rows || found.sha256 !== wanted.sha256) throw new Error(`The backup is damaged: the rows of ${name} are not those that were written.`)
    }
    for (const [name, last] of Object.entries(manifest.sequences)) await this.#sql`select setval(${`public."${name}"`}::regclass, ${last}::bigint)`
    return manifest
  }
}
