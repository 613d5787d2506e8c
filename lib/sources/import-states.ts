import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { importChunks, imports } from '../db/schema/sources.ts'
import type { Refusal } from '../shared/refusal.ts'

const one = (scope: Scope, importNo: number) => and(eq(imports.workspaceId, scope.workspaceId), eq(imports.importNo, importNo))

/** Marks the import as running and gives it, or null where there is nothing to run (done, failed, cancelled). */
export async function beginImport(scope: Scope, importNo: number) {
  const [begun] = await scope.write((tx) => tx.update(imports).set({ state: 'running', startedAt: sql`coalesce(${imports.startedAt}, now())` })
    .where(and(one(scope, importNo), inArray(imports.state, ['queued', 'running']))).returning())
  return begun ?? null
}

export async function saveHeader(scope: Scope, importNo: number, header: string[]): Promise<void> {
  await scope.write((tx) => tx.update(imports).set({ header }).where(and(one(scope, importNo), or(isNull(imports.header), sql`${imports.header} <> ${JSON.stringify(header)}::jsonb`))))
}

export async function finishImport(scope: Scope, importNo: number): Promise<void> {
  await scope.write(async (tx) => {
    const [done] = await tx.update(imports).set({ state: 'done', finishedAt: sql`now()` }).where(and(one(scope, importNo), eq(imports.state, 'running'))).returning()
    if (done) await scope.audit(tx, 'import.done', `import ${importNo}`, { file: done.fileName, kind: done.kind, taken: done.rowsTaken, rejected: done.rowsRejected })
  })
}

/** Rows taken before the fault stay: each batch was whole. */
export async function failImport(scope: Scope, importNo: number, refusal: Refusal): Promise<void> {
  await scope.write((tx) => tx.update(imports).set({ state: 'failed', finishedAt: sql`now()`, problem: refusal.message, problemDetails: refusal.details })
    .where(and(one(scope, importNo), inArray(imports.state, ['queued', 'running']))))
}

/** The file has done its work once its rows are taken. */
export async function dropFile(scope: Scope, importNo: number): Promise<void> {
  await scope.write((tx) => tx.delete(importChunks).where(and(eq(importChunks.workspaceId, scope.workspaceId), eq(importChunks.importNo, importNo))))
}
