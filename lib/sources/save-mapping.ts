import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { reserveNumbers } from '../db/reserve-numbers.ts'
import { importMappings } from '../db/schema/sources.ts'
import { Mapping } from './mapping.ts'

export const SaveMapping = z.object({ name: z.string().trim().min(1, 'Give the mapping a name.').max(120), mapping: Mapping })

/** Keeps a mapping under a name; the same name again replaces it. */
export async function saveMapping(scope: Scope, { name, mapping }: z.infer<typeof SaveMapping>): Promise<{ mappingNo: number }> {
  scope.require('import.run')
  return scope.write(async (tx) => {
    const [changed] = await tx.update(importMappings).set({ mapping, kind: mapping.kind, updatedAt: new Date() })
      .where(and(eq(importMappings.workspaceId, scope.workspaceId), eq(importMappings.name, name))).returning({ mappingNo: importMappings.mappingNo })
    if (changed) return changed
    const mappingNo = await reserveNumbers(tx, scope.workspaceId, 'mapping')
    await tx.insert(importMappings).values({ workspaceId: scope.workspaceId, mappingNo, name, kind: mapping.kind, mapping })
    return { mappingNo }
  })
}
