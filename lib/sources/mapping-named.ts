import { and, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { importMappings } from '../db/schema/sources.ts'
import { Refusal } from '../shared/refusal.ts'
import { Mapping } from './mapping.ts'

/** The mapping kept under a name, or a refusal. */
export async function mappingNamed(scope: Scope, name: string): Promise<Mapping> {
  scope.require('import.run')
  const [row] = await scope.read((tx) => tx.select({ mapping: importMappings.mapping }).from(importMappings)
    .where(and(eq(importMappings.workspaceId, scope.workspaceId), eq(importMappings.name, name))))
  if (!row) throw new Refusal('missing', 'There is no mapping with this name.', { fields: { mapping: 'There is no mapping with this name.' } })
  return Mapping.parse(row.mapping)
}
