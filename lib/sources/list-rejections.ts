import { and, asc, eq, gt } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { importRejections } from '../db/schema/sources.ts'
import { getImport } from './get-import.ts'

export const ListRejections = z.object({ importNo: z.coerce.number().int(), after: z.coerce.number().int().default(0), limit: z.coerce.number().int().min(1).max(5000).default(50) })

export type Rejection = Pick<typeof importRejections.$inferSelect, 'rowNo' | 'field' | 'reason' | 'details' | 'isTaken' | 'raw'>

/** Rows of a file that were not taken, or only in part, in file order. */
export async function listRejections(scope: Scope, input: z.input<typeof ListRejections>): Promise<Rejection[]> {
  scope.require('import.read')
  const { importNo, after, limit } = ListRejections.parse(input)
  await getImport(scope, { importNo })
  const { rowNo, field, reason, details, isTaken, raw } = importRejections
  return scope.read((tx) => tx.select({ rowNo, field, reason, details, isTaken, raw }).from(importRejections)
    .where(and(eq(importRejections.workspaceId, scope.workspaceId), eq(importRejections.importNo, importNo), gt(importRejections.rowNo, after)))
    .orderBy(asc(importRejections.rowNo)).limit(limit))
}
