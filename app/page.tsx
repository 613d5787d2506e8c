import { redirect } from 'next/navigation'
import { lastWorkspace } from '#lib/workspaces/last-workspace.ts'
import { appDatabase } from '#lib/db/database.ts'
import { currentSession } from './_server/session.ts'

/** The front door leads on: to the workspace one was in last, or to signing in. */
export default async function FrontPage() {
  const session = await currentSession()
  if (!session) redirect('/sign-in')
  const slug = await lastWorkspace(appDatabase(), session.user.id)
  redirect(slug ? `/w/${slug}` : '/workspaces/new')
}
