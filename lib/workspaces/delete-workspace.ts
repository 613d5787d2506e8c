import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { enqueue } from '../db/job-queue.ts'
import { apiKeys, memberships, tokens, workspaces } from '../db/schema/identity.ts'
import { Refusal } from '../shared/refusal.ts'

export const DeleteWorkspace = z.object({ name: z.string().trim() })

/** Closes every door of a workspace at once – members, keys, links – and has the worker delete its rows. The owner types its name. */
export async function deleteWorkspace(scope: Scope, input: z.infer<typeof DeleteWorkspace>): Promise<void> {
  scope.require('workspace.delete')
  if (input.name !== scope.workspace.name) {
    throw new Refusal('invalid', 'The name does not match.', { fields: { name: 'Type the name of the workspace exactly as it is written.' } })
  }
  await scope.write(async (tx) => {
    await tx.delete(memberships).where(eq(memberships.workspaceId, scope.workspaceId))
    await tx.delete(apiKeys).where(eq(apiKeys.workspaceId, scope.workspaceId))
    await tx.delete(tokens).where(eq(tokens.workspaceId, scope.workspaceId))
    await tx.update(workspaces).set({ slug: `deleted-${scope.workspaceId}` }).where(eq(workspaces.id, scope.workspaceId))
    await enqueue(tx, 'delete-workspace', { workspaceId: scope.workspaceId })
  })
}
