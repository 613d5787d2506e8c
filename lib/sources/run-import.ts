import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { imports } from '../db/schema/sources.ts'
import { env } from '../shared/env.ts'
import { log } from '../shared/log.ts'
import { Refusal } from '../shared/refusal.ts'
import { beginImport, dropFile, failImport, finishImport, saveHeader } from './import-states.ts'
import { fileBytes } from './file-bytes.ts'
import { KeyTable } from './key-table.ts'
import { importContext } from './import-context.ts'
import { kindOf } from './kinds/registry.ts'
import { Mapping } from './mapping.ts'
import { type RowParser, rowParser } from './parse/row-parser.ts'
import { type Records, readRecords } from './read/read-records.ts'
import { policyOf, Repeats } from './repeats.ts'
import { takeBatch, type Tools } from './take-batch.ts'
import { type ImportRow, importRow } from './import-row.ts'

export const RunImport = z.object({ importNo: z.coerce.number().int() })

export const IMPORT_COLUMNS = 200

/**
 * Takes the rows of an uploaded file, batch by batch, each with its progress in one transaction: a run that was killed goes on where it stood,
 * and a run that another one overtook stops. A file that does not fit is told in the import itself; only faults of ours are thrown.
 */
export async function runImport(scope: Scope, input: z.infer<typeof RunImport>): Promise<ImportRow> {
  scope.require('import.run')
  const begun = await beginImport(scope, input.importNo)
  if (!begun) return readImport(scope, input.importNo)
  try {
    await runBatches(scope, begun)
    await finishImport(scope, input.importNo)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await failImport(scope, input.importNo, error)
  }
  await dropFile(scope, input.importNo)
  const done = await readImport(scope, input.importNo)
  log('import.done', { workspace: scope.workspaceId, import: done.importNo, state: done.state, rows: done.rowsRead })
  return done
}

async function runBatches(scope: Scope, begun: typeof imports.$inferSelect): Promise<void> {
  const mapping = Mapping.parse(begun.mapping)
  const kind = kindOf(mapping.kind)
  const open = () => readRecords(fileBytes(scope, begun.importNo), mapping.file, { bytes: env().IMPORT_MAX_BYTES * 20, columns: IMPORT_COLUMNS })
  const records = await open()
  await saveHeader(scope, begun.importNo, records.header)
  const parser = rowParser(kind, mapping, records.header, scope.workspace.timeZone)
  const lasts = policyOf(kind, mapping) === 'last' ? await lastPlaces(await open(), parser) : null
  const taker = kind.open(importContext(scope, begun.importNo, mapping))
  const tools: Tools = { scope, importNo: begun.importNo, parser, taker, kind, repeats: new Repeats(kind, mapping, parser, lasts), firstRowNo: records.firstRowNo }
  await eachBatch(records, tools, begun.rowsRead)
  await taker.finish?.()
}

async function eachBatch(records: Records, tools: Tools, alreadyRead: number): Promise<void> {
  const limit = env().IMPORT_MAX_ROWS
  let place = 0
  for await (const rows of records.batches) {
    if (place + rows.length > limit) throw new Refusal('invalid', 'The file has more than {limit} rows. Cut it into smaller files; the rows up to here were taken.', { details: { limit } })
    await takeBatch(tools, rows, place, place + rows.length <= alreadyRead)
    place += rows.length
  }
  if (place === 0) throw new Refusal('invalid', 'The file has a row of names and nothing below it.')
}

/** Where each key stands last in the file. */
async function lastPlaces(records: Records, parser: RowParser): Promise<KeyTable> {
  const lasts = new KeyTable()
  let place = 0
  for await (const rows of records.batches) {
    for (const cells of rows) {
      const key = parser.wants(cells) ? parser.keyOf(cells) : null
      // Places begin at 1 here: 0 means "never".
      if (key !== null) lasts.set(key, place + 1)
      place++
    }
  }
  return lasts
}

async function readImport(scope: Scope, importNo: number): Promise<ImportRow> {
  const [row] = await scope.read((tx) => tx.select(importRow).from(imports).where(and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo))))
  if (!row) throw new Refusal('missing', 'There is no such import.')
  return row
}

