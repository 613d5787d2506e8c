import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { Refusal } from '../shared/refusal.ts'
import { fileBytes } from './file-bytes.ts'
import { getImport } from './get-import.ts'
import type { Problem } from './kinds/kind.ts'
import { kindOf } from './kinds/registry.ts'
import { IMPORT_KINDS, type ImportKind, Mapping } from './mapping.ts'
import { rowParser } from './parse/row-parser.ts'
import { readRecords } from './read/read-records.ts'
import { IMPORT_COLUMNS } from './run-import.ts'
import { showValues } from './show-values.ts'
import { suggestKind, suggestMapping } from './suggest/suggest-mapping.ts'

export const PreviewImport = z.object({
  importNo: z.coerce.number().int(),
  mapping: Mapping.optional(),
  /** How the file is to be read, before there is a mapping. */
  file: Mapping.shape.file,
})

export interface PreviewRow {
  rowNo: number
  cells: string[]
  /** What the row becomes, as text; null where it is not taken. */
  values: Record<string, string> | null
  problem: Pick<Problem, 'field' | 'reason' | 'details'> | null
  isLeftOut: boolean
}

export interface Preview {
  header: string[]
  delimiter: string
  /** Lines so far that were no UTF-8. */
  foreignLines: number
  rows: PreviewRow[]
  /** Problems among the rows looked at, most frequent first. */
  problems: { field: string | null; reason: string; details: Record<string, string | number>; rows: number }[]
  looked: number
  /** Why the mapping does not fit the file at all. */
  refusal: { reason: string; details: Record<string, string | number>; fields: Record<string, string> } | null
  suggestedKind: ImportKind
  suggestions: Record<ImportKind, Mapping>
}

const SHOWN = 20
const LOOKED_AT = 1000

/** The first rows of an uploaded file as a mapping would take them, with what is wrong; and a mapping to begin with for each kind. */
export async function previewImport(scope: Scope, input: z.infer<typeof PreviewImport>): Promise<Preview> {
  scope.require('import.run')
  await getImport(scope, input)
  const records = await readRecords(fileBytes(scope, input.importNo), input.mapping?.file ?? input.file, { bytes: 50 * 1024 * 1024, columns: IMPORT_COLUMNS }, LOOKED_AT)
  const first = await records.batches.next()
  await records.batches.return(undefined)
  const rows = first.done ? [] : first.value
  const sample = { header: records.header, rows: rows.slice(0, 200), timeZone: scope.workspace.timeZone }
  return {
    header: records.header, delimiter: records.delimiter, foreignLines: records.told.foreignLines, looked: rows.length,
    ...(input.mapping ? tryMapping(scope, input.mapping, records.header, rows, records.firstRowNo) : untried(rows, records.firstRowNo)),
    suggestedKind: suggestKind(sample),
    suggestions: Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, suggestMapping(kind, sample)])) as Record<ImportKind, Mapping>,
  }
}

type Tried = Pick<Preview, 'rows' | 'problems' | 'refusal'>

function untried(rows: string[][], firstRowNo: number): Tried {
  return { rows: rows.slice(0, SHOWN).map((cells, index) => ({ rowNo: index + firstRowNo, cells, values: null, problem: null, isLeftOut: false })), problems: [], refusal: null }
}

function tryMapping(scope: Scope, mapping: Mapping, header: string[], rows: string[][], firstRowNo: number): Tried {
  try {
    const parser = rowParser(kindOf(mapping.kind), mapping, header, scope.workspace.timeZone)
    const tried = rows.map((cells, index): PreviewRow & { all: Problem[] } => {
      const rowNo = index + firstRowNo
      if (!parser.wants(cells)) return { rowNo, cells, values: null, problem: null, isLeftOut: true, all: [] }
      const { row, refused, kept } = parser.parse(cells, rowNo)
      const all = refused ? [refused] : kept
      return { rowNo, cells, values: refused ? null : showValues(row, mapping, scope.workspace.timeZone), problem: all[0] ?? null, isLeftOut: false, all }
    })
    return { rows: tried.slice(0, SHOWN).map(({ all: _, ...row }) => row), problems: counted(tried.flatMap(({ all }) => all)), refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ...untried(rows, firstRowNo), refusal: { reason: error.message, details: error.details, fields: error.fields } }
  }
}

function counted(problems: Problem[]): Preview['problems'] {
  const groups = Map.groupBy(problems, ({ field, reason }) => `${field}\u001f${reason}`)
  return [...groups.values()].flatMap((group) => (group[0] ? [{ field: group[0].field, reason: group[0].reason, details: group[0].details, rows: group.length }] : [])).sort((a, b) => b.rows - a.rows).slice(0, 20)
}
