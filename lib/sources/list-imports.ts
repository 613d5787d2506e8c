import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { imports } from '../db/schema/sources.ts'
import { type ImportRow, importRow } from './import-row.ts'

export const ListImports = z.object({ before: z.coerce.number().int().optional(), limit: z.coerce.number().int().min(1).max(200).default(50) })

/** Imports, the latest first. */
export function listImports(scope: Scope, { before, limit = 50 }: z.input<typeof ListImports> = {}): Promise<ImportRow[]> {
  scope.require('import.read')
  return scope.read((tx) => tx.select(importRow).from(imports)
    .where(and(eq(imports.workspaceId, scope.workspaceId), before ? lt(imports.importNo, Number(before)) : undefined))
    .orderBy(desc(imports.importNo)).limit(Number(limit)))
}
