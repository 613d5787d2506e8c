import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { workspaces } from '../db/schema/identity.ts'
import { CreateWorkspace } from './create-workspace.ts'

export const EditWorkspace = CreateWorkspace.pick({ name: true, timeZone: true, currency: true, locale: true })

/** Changes name, time zone, currency and language of a workspace. Its address stays, so that links keep working. */
export async function editWorkspace(scope: Scope, input: z.infer<typeof EditWorkspace>): Promise<void> {
  scope.require('workspace.edit')
  const change = { name: input.name, timeZone: input.timeZone, currency: input.currency, locale: input.locale }
  await scope.write(async (tx) => {
    await tx.update(workspaces).set(change).where(eq(workspaces.id, scope.workspaceId))
    await scope.audit(tx, 'workspace.edit', input.name, change)
  })
}
