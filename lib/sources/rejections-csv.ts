import type { Scope } from '../auth/scope.ts'
import { safeCsvLine } from '../shared/safe-csv.ts'
import { getImport } from './get-import.ts'
import { listRejections, type Rejection } from './list-rejections.ts'

const AT_ONCE = 1000

/**
 * The rows that were not taken as a CSV file, line by line: the original columns, then the number of the row, the field and the reason.
 * Mend the cells, drop the last three columns or leave them, and import the file again.
 */
export async function* rejectionsCsv(scope: Scope, importNo: number, say: (problem: Pick<Rejection, 'reason' | 'details'>) => string): AsyncGenerator<string> {
  const { header } = await getImport(scope, { importNo })
  yield `\ufeff${safeCsvLine([...(header ?? []), 'peil_row', 'peil_field', 'peil_reason'])}`
  for (let after = 0; ;) {
    const rows = await listRejections(scope, { importNo, after, limit: AT_ONCE })
    for (const row of rows) {
      const cells = (header ?? row.raw).map((_, index) => row.raw[index] ?? '')
      yield safeCsvLine([...cells, row.rowNo, row.field ?? '', say(row)])
    }
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return
    after = last.rowNo
  }
}
