import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { importMappings } from '../db/schema/sources.ts'
import { Refusal } from '../shared/refusal.ts'

export const DeleteMapping = z.object({ mappingNo: z.coerce.number().int() })

/** Forgets a kept mapping; imports made with it keep theirs. */
export async function deleteMapping(scope: Scope, { mappingNo }: z.infer<typeof DeleteMapping>): Promise<void> {
  scope.require('import.run')
  const gone = await scope.write((tx) => tx.delete(importMappings).where(and(eq(importMappings.workspaceId, scope.workspaceId), eq(importMappings.mappingNo, mappingNo))).returning({ no: importMappings.mappingNo }))
  if (gone.length === 0) throw new Refusal('missing', 'There is no such mapping.')
}
