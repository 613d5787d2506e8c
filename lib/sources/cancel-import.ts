import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { imports } from '../db/schema/sources.ts'
import { Refusal } from '../shared/refusal.ts'
import { dropFile } from './import-states.ts'

export const CancelImport = z.object({ importNo: z.coerce.number().int() })

/** Stops an import between two batches. What was taken before stays; the file is dropped. */
export async function cancelImport(scope: Scope, { importNo }: z.infer<typeof CancelImport>): Promise<{ importNo: number }> {
  scope.require('import.run')
  await scope.write(async (tx) => {
    const [stopped] = await tx.update(imports).set({ state: 'cancelled', finishedAt: sql`now()` })
      .where(and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo), inArray(imports.state, ['uploading', 'uploaded', 'queued', 'running'])))
      .returning({ file: imports.fileName })
    if (!stopped) throw new Refusal('conflict', 'This import is over already.')
    await scope.audit(tx, 'import.cancel', `import ${importNo}`, { file: stopped.file })
  })
  await dropFile(scope, importNo)
  return { importNo }
}
