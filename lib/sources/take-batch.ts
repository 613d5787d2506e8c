import { and, eq, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { Tx } from '../db/database.ts'
import { imports } from '../db/schema/sources.ts'
import { unnested } from '../db/unnested.ts'
import type { AnyKind, Fields, Problem, Row, Taker } from './kinds/kind.ts'
import type { RowParser } from './parse/row-parser.ts'
import type { Repeats } from './repeats.ts'

export interface Tools {
  scope: Scope
  importNo: number
  kind: AnyKind
  parser: RowParser
  taker: Taker<Fields>
  repeats: Repeats
  firstRowNo: number
  /** Bytes of the file handed out so far. */
  told: { bytes: number }
}

interface Sorted {
  rows: Row<Fields>[]
  problems: (Problem & { isTaken: boolean })[]
  leftOut: number
  repeated: number
}

/** An import that somebody stopped, or that another worker goes on with. */
export class Overtaken extends Error {}

/** Takes one batch with its refusals and progress: all of it or nothing. `isKnown` means that an earlier run has committed it. */
export async function takeBatch(tools: Tools, batch: string[][], place: number, isKnown: boolean): Promise<void> {
  const { rows, problems, leftOut, repeated } = sort(tools, batch, place)
  if (isKnown) {
    tools.taker.recall?.(rows)
    return
  }
  await tools.scope.write(async (tx) => {
    const { taken, refused } = rows.length > 0 ? await tools.taker.take(tx, rows) : { taken: 0, refused: [] }
    // A row refused as a whole is no longer taken in part.
    const whole = new Set(refused.map(({ rowNo }) => rowNo))
    const told = [...problems.filter(({ rowNo }) => !whole.has(rowNo)), ...refused.map((problem) => ({ ...problem, isTaken: false }))]
    await keepProblems(tx, tools, told, batch, place)
    const rejected = told.filter(({ isTaken }) => !isTaken).length
    await countProgress(tx, tools, place, {
      rowsRead: batch.length, rowsTaken: taken, rowsUnchanged: rows.length - refused.length - taken, rowsLeftOut: leftOut, rowsRepeated: repeated,
      rowsRejected: rejected, rowsFlagged: new Set(told.filter(({ isTaken }) => isTaken).map(({ rowNo }) => rowNo)).size,
    })
  })
}

function sort({ parser, repeats, kind, firstRowNo }: Tools, batch: string[][], place: number): Sorted {
  const sorted: Sorted = { rows: [], problems: [], leftOut: 0, repeated: 0 }
  for (const [index, cells] of batch.entries()) {
    if (!parser.wants(cells)) {
      sorted.leftOut++
      continue
    }
    const { isRepeat, id } = repeats.judge(cells, place + index + 1)
    if (isRepeat) {
      sorted.repeated++
      continue
    }
    const { row, refused, kept } = parser.parse(cells, place + index + firstRowNo)
    if (refused) {
      sorted.problems.push({ ...refused, isTaken: false })
      continue
    }
    if (id !== null) {
      row.madeId = id
      if (row.values[kind.id] !== null) row.values[kind.id] = id
    }
    sorted.rows.push(row)
    sorted.problems.push(...kept.map((problem) => ({ ...problem, isTaken: true })))
  }
  return sorted
}

/** One line a row: several problems of a row are told by the first. */
async function keepProblems(tx: Tx, { scope, importNo, firstRowNo }: Tools, problems: Sorted['problems'], batch: string[][], place: number): Promise<void> {
  if (problems.length === 0) return
  const first = [...new Map(problems.toReversed().map((problem) => [problem.rowNo, problem])).values()]
  await tx.execute(sql`
    insert into import_rejections (workspace_id, import_no, row_no, field, reason, details, is_taken, raw)
    select ${scope.workspaceId}, ${importNo}::int, given.* from ${unnested(first, {
      row_no: ['int4', ({ rowNo }) => rowNo],
      field: ['text', ({ field }) => field],
      reason: ['text', ({ reason }) => reason],
      details: ['jsonb', ({ details }) => JSON.stringify(details)],
      is_taken: ['bool', ({ isTaken }) => isTaken],
      raw: ['jsonb', ({ rowNo }) => JSON.stringify(batch[rowNo - firstRowNo - place] ?? [])],
    })}
    on conflict (workspace_id, import_no, row_no) do nothing`)
}

type Counts = Record<'rowsRead' | 'rowsTaken' | 'rowsUnchanged' | 'rowsLeftOut' | 'rowsRepeated' | 'rowsRejected' | 'rowsFlagged', number>

/** Moves the import on from exactly where this batch began; where it stands elsewhere, somebody else is at work or it was stopped. */
async function countProgress(tx: Tx, { scope, importNo, told }: Tools, place: number, counts: Counts): Promise<void> {
  const added = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, sql`${imports[name as keyof Counts]} + ${count}`]))
  const moved = await tx.update(imports).set({ ...added, bytesRead: told.bytes })
    .where(and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo), eq(imports.state, 'running'), eq(imports.rowsRead, place)))
    .returning({ importNo: imports.importNo })
  if (moved.length === 0) throw new Overtaken('The import was stopped, or another worker has taken it over.')
}
