'use server'

import { limitRate } from '#lib/auth/limit-rate.ts'
import { appDatabase } from '#lib/db/database.ts'
import { CreateWorkspace, createWorkspace } from '#lib/workspaces/create-workspace.ts'
import { personAction } from '#app/_server/person-action.ts'

export const createWorkspaceAction = personAction(
  CreateWorkspace.omit({ ownerId: true, isDemo: true }),
  async ({ user }, input) => {
    await limitRate(appDatabase(), 'new-workspace', user.id, 10, 3600)
    return createWorkspace(appDatabase(), { ...input, ownerId: user.id })
  },
  ({ slug }) => `/w/${slug}`,
)
