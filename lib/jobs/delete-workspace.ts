import { eq, sql } from 'drizzle-orm'
import { workspaces } from '../db/schema/identity.ts'
import type { Handler } from './handler.ts'

/** Deletes every row of a workspace whose doors were closed before; foreign keys take the rest along. */
export const deleteWorkspaceJob: Handler<'delete-workspace'> = {
  run: ({ workspaceId }, { db }) => db.orm.transaction(async (tx) => {
    // A large workspace takes longer than any statement of a page may.
    await tx.execute(sql`set local statement_timeout = '50min'`)
    await tx.delete(workspaces).where(eq(workspaces.id, workspaceId))
  }),
}
