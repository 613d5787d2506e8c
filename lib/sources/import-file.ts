import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { imports } from '../db/schema/sources.ts'
import { createImport, CreateImport } from './create-import.ts'
import type { ImportRow } from './import-row.ts'
import { Mapping } from './mapping.ts'
import { runImport } from './run-import.ts'

export const ImportFile = CreateImport.extend({ mapping: Mapping })

/** Takes a whole file at once, in this process: for the command line, for machines that wait, and for tests. Look at `state` for what came of it. */
export async function importFile(scope: Scope, input: z.infer<typeof ImportFile> & { bytes: AsyncIterable<Uint8Array> }): Promise<ImportRow> {
  scope.require('import.run')
  const { importNo } = await createImport(scope, { fileName: input.fileName, bytes: input.bytes })
  await scope.write((tx) => tx.update(imports).set({ state: 'queued', kind: input.mapping.kind, mapping: input.mapping })
    .where(and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo))))
  return runImport(scope, { importNo })
}
