import { cache } from 'react'
import { auth } from './auth.ts'

export interface SignedIn {
  sessionId: string
  user: { id: string; name: string; email: string; locale: string }
}

/** Who is signed in, once per request, or null. */
export const currentSession = cache(async (): Promise<SignedIn | null> => {
  const session = await auth()
  if (!session?.user?.id) return null
  return { sessionId: session.sessionId, user: session.user as SignedIn['user'] }
})
