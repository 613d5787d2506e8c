import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { workspaces } from '../db/schema/identity.ts'

export const ChangeSharing = z.object({ sharing: z.enum(['allowed', 'forbidden']) })

/** Allows or forbids links to dashboards in the workspace. Forbidding closes every link at once; allowing opens those again that are neither withdrawn nor expired. */
export async function changeSharing(scope: Scope, { sharing }: z.infer<typeof ChangeSharing>): Promise<void> {
  scope.require('workspace.edit')
  await scope.write(async (tx) => {
    await tx.update(workspaces).set({ settings: sql`${workspaces.settings} || ${JSON.stringify({ sharing: sharing === 'allowed' })}::jsonb` }).where(eq(workspaces.id, scope.workspaceId))
    await scope.audit(tx, 'workspace.sharing', sharing)
  })
}
