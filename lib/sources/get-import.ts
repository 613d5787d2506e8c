import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { imports } from '../db/schema/sources.ts'
import { Refusal } from '../shared/refusal.ts'
import { type ImportRow, importRow } from './import-row.ts'

export const GetImport = z.object({ importNo: z.coerce.number().int() })

/** One import with its progress and result. */
export async function getImport(scope: Scope, { importNo }: z.infer<typeof GetImport>): Promise<ImportRow> {
  scope.require('import.read')
  const [row] = await scope.read((tx) => tx.select(importRow).from(imports).where(and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo))))
  if (!row) throw new Refusal('missing', 'There is no such import.')
  return row
}
