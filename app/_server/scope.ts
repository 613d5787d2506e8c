import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { memberScope } from '#lib/auth/member-scope.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import { currentSession } from './session.ts'

/** The door of every page of a workspace: session, membership, scope, once per request. A stranger sees the same page as for a workspace that is not there. */
export const pageScope = cache(async (slug: string): Promise<Scope> => {
  const session = await currentSession()
  if (!session) redirect(`/sign-in?next=${encodeURIComponent(`/w/${slug}`)}`)
  const scope = await memberScope(appDatabase(), session.user.id, slug)
  if (!scope) notFound()
  return scope
})
