import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { enqueue } from '../db/job-queue.ts'
import { imports } from '../db/schema/sources.ts'
import { Refusal } from '../shared/refusal.ts'
import { getImport } from './get-import.ts'
import { kindOf } from './kinds/registry.ts'
import { Mapping } from './mapping.ts'
import { rowParser } from './parse/row-parser.ts'
import { fileBytes } from './file-bytes.ts'
import { readRecords } from './read/read-records.ts'
import { IMPORT_COLUMNS } from './run-import.ts'

export const StartImport = z.object({ importNo: z.coerce.number().int(), mapping: Mapping })

/** Hands an uploaded file to the worker, once the mapping fits its columns. */
export async function startImport(scope: Scope, input: z.infer<typeof StartImport>): Promise<{ importNo: number }> {
  scope.require('import.run')
  const { importNo, mapping } = input
  const { state } = await getImport(scope, { importNo })
  if (state !== 'uploaded') throw new Refusal('conflict', 'This import was started already.')
  const { header } = await readRecords(fileBytes(scope, importNo), mapping.file, { bytes: 50 * 1024 * 1024, columns: IMPORT_COLUMNS })
  rowParser(kindOf(mapping.kind), mapping, header, scope.workspace.timeZone)
  await scope.write(async (tx) => {
    const [queued] = await tx.update(imports).set({ state: 'queued', kind: mapping.kind, mapping, header })
      .where(and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo), eq(imports.state, 'uploaded'))).returning({ file: imports.fileName })
    if (!queued) throw new Refusal('conflict', 'This import was started already.')
    await enqueue(tx, 'run-import', { workspaceId: scope.workspaceId, importNo })
    await scope.audit(tx, 'import.start', `import ${importNo}`, { file: queued.file, kind: mapping.kind })
  })
  return { importNo }
}
