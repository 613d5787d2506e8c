'use server'

import { appDatabase } from '#lib/db/database.ts'
import { CreateWorkspace, createWorkspace } from '#lib/workspaces/create-workspace.ts'
import { personAction } from '#app/_server/person-action.ts'

export const createWorkspaceAction = personAction(
  CreateWorkspace.omit({ ownerId: true, isDemo: true }),
  ({ user }, input) => createWorkspace(appDatabase(), { ...input, ownerId: user.id }),
  ({ slug }) => `/w/${slug}`,
)
