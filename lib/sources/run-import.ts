import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { imports } from '../db/schema/sources.ts'
import { sqlStateOf } from '../db/sql-state.ts'
import { env } from '../shared/env.ts'
import { log } from '../shared/log.ts'
import { Refusal } from '../shared/refusal.ts'
import { beginImport, dropFile, failImport, finishImport, saveHeader } from './import-states.ts'
import { getImport } from './get-import.ts'
import { fileBytes } from './file-bytes.ts'
import { KeyTable } from './key-table.ts'
import { importContext } from './import-context.ts'
import { kindOf } from './kinds/registry.ts'
import { Mapping } from './mapping.ts'
import { type RowParser, rowParser } from './parse/row-parser.ts'
import { type Records, readRecords } from './read/read-records.ts'
import { policyOf, Repeats } from './repeats.ts'
import { takeBatch, type Tools } from './take-batch.ts'
import type { ImportRow } from './import-row.ts'

export const RunImport = z.object({ importNo: z.coerce.number().int() })

export const IMPORT_COLUMNS = 200

/**
 * Takes the rows of an uploaded file, batch by batch, each with its progress in one transaction: a run that was killed goes on where it stood,
 * and a run that another one overtook stops. A file that does not fit is told in the import itself; only faults of ours are thrown.
 */
export async function runImport(scope: Scope, input: z.infer<typeof RunImport>): Promise<ImportRow> {
  scope.require('import.run')
  const begun = await beginImport(scope, input.importNo)
  if (!begun) return getImport(scope, input)
  try {
    await runBatches(scope, begun)
    await finishImport(scope, input.importNo)
  } catch (error) {
    await failImport(scope, input.importNo, error instanceof Refusal ? error : await dataFault(scope, input.importNo, error))
  }
  await dropFile(scope, input.importNo)
  const done = await getImport(scope, input)
  log('import.done', { workspace: scope.workspaceId, import: done.importNo, state: done.state, rows: done.rowsRead })
  return done
}

async function runBatches(scope: Scope, begun: typeof imports.$inferSelect): Promise<void> {
  const mapping = Mapping.parse(begun.mapping)
  const kind = kindOf(mapping.kind)
  const open = (told = { bytes: 0 }) => readRecords(fileBytes(scope, begun.importNo, told), mapping.file, { bytes: env().IMPORT_MAX_BYTES * 20, columns: IMPORT_COLUMNS })
  const told = { bytes: 0 }
  const records = await open(told)
  await saveHeader(scope, begun.importNo, records.header)
  const parser = rowParser(kind, mapping, records.header, scope.workspace.timeZone)
  const lasts = policyOf(kind, mapping) === 'last' ? await lastPlaces(await open(), parser) : null
  const taker = kind.open(importContext(scope, begun.importNo, mapping))
  const tools: Tools = { scope, importNo: begun.importNo, parser, taker, kind, repeats: new Repeats(kind, mapping, parser, lasts), firstRowNo: records.firstRowNo, told }
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

/** A value the database will not hold is told as a refusal: trying again would not help. Anything else is a fault of ours and is thrown on. */
async function dataFault(scope: Scope, importNo: number, error: unknown): Promise<Refusal> {
  const code = sqlStateOf(error)
  if (!code?.startsWith('22') && !code?.startsWith('23')) throw error
  const { rowsRead } = await getImport(scope, { importNo })
  log('import.data-fault', { workspace: scope.workspaceId, import: importNo, code })
  return new Refusal('invalid', 'A value in one of the rows after row {row} cannot be stored (fault {code}). The rows before it were taken.', { details: { row: rowsRead + 1, code } })
}
