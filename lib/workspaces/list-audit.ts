import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { auditEntries } from '../db/schema/workspaces.ts'

export const ListAudit = z.object({ before: z.coerce.number().int().positive().optional() })

const PAGE = 50

export type AuditEntry = typeof auditEntries.$inferSelect

/** The audit trail, latest first, 50 at a time; `older` is where the next page begins, null at the end. */
export async function listAudit(scope: Scope, { before }: z.infer<typeof ListAudit> = {}): Promise<{ entries: AuditEntry[]; older: number | null }> {
  scope.require('audit.read')
  const rows = await scope.read((tx) => tx.select().from(auditEntries)
    .where(and(eq(auditEntries.workspaceId, scope.workspaceId), before ? lt(auditEntries.entryNo, before) : undefined))
    .orderBy(desc(auditEntries.entryNo)).limit(PAGE + 1))
  const entries = rows.slice(0, PAGE)
  return { entries, older: rows.length > PAGE ? (entries.at(-1)?.entryNo ?? null) : null }
}
