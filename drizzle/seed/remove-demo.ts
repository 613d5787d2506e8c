import { and, eq, notExists } from 'drizzle-orm'
import { workerScope } from '../../lib/auth/worker-scope.ts'
import type { Database } from '../../lib/db/database.ts'
import { memberships, users, workspaces } from '../../lib/db/schema/identity.ts'
import { deleteWorkspaceJob } from '../../lib/jobs/delete-workspace.ts'
import { deleteWorkspace } from '../../lib/workspaces/delete-workspace.ts'
import { DEMO_EMAIL } from './demo/demo-email.ts'

/** Removes every demo workspace with all it has, at once, and the demo person unless they joined another team. Gives how many there were. */
export async function removeDemo(db: Database): Promise<number> {
  const demos = await db.orm.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.isDemo, true))
  for (const { id } of demos) {
    const scope = await workerScope(db, id, { kind: 'operator', id: 'demo', name: 'Demo' })
    if (!scope) continue
    await deleteWorkspace(scope, { name: scope.workspace.name })
    await deleteWorkspaceJob.run({ workspaceId: id }, { db, signal: AbortSignal.timeout(600_000) })
  }
  const elsewhere = db.orm.select().from(memberships).where(eq(memberships.userId, users.id))
  await db.orm.delete(users).where(and(eq(users.email, DEMO_EMAIL), notExists(elsewhere)))
  return demos.length
}
