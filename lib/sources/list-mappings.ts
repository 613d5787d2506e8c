import { asc, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { importMappings } from '../db/schema/sources.ts'

/** The mappings kept in the workspace, by name. */
export function listMappings(scope: Scope) {
  scope.require('import.read')
  const { mappingNo, name, kind, mapping, updatedAt } = importMappings
  return scope.read((tx) => tx.select({ mappingNo, name, kind, mapping, updatedAt }).from(importMappings).where(eq(importMappings.workspaceId, scope.workspaceId)).orderBy(asc(name)).limit(500))
}
