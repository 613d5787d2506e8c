import NextAuth, { AuthError, type DefaultSession } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { SESSION_DAYS } from '#lib/auth/sessions.ts'
import { SignInWithLink, signInWithLink } from '#lib/auth/sign-in-with-link.ts'
import { SignInWithPassword, signInWithPassword } from '#lib/auth/sign-in-with-password.ts'
import { appDatabase } from '#lib/db/database.ts'
import { env } from '#lib/shared/env.ts'
import { adapter } from './adapter.ts'
import { caller } from './caller.ts'

declare module 'next-auth' {
  interface Session {
    sessionId: string
    user: { id: string; name: string; email: string; locale: string } & DefaultSession['user']
  }
  interface User {
    /** Of the session a verb has just started for this person. */
    sessionToken?: string
  }
}

export const { handlers, auth, signIn, signOut } = NextAuth(() => {
  // Our address is what was configured, not what a request's headers claim.
  process.env.AUTH_URL = new URL('/api/auth', env().APP_URL).href
  return {
    adapter,
    secret: env().AUTH_SECRET,
    trustHost: true,
    useSecureCookies: env().APP_URL.startsWith('https:'),
    session: { maxAge: SESSION_DAYS * 86_400, updateAge: 300 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: { error: tellOutage, warn: () => {} },
    providers: [
      Credentials({
        id: 'password',
        credentials: { email: {}, password: {} },
        authorize: async (raw) => signInWithPassword(appDatabase(), await caller(), SignInWithPassword.parse(raw)),
      }),
      Credentials({
        id: 'link',
        credentials: { token: {} },
        authorize: async (raw) => signInWithLink(appDatabase(), await caller(), SignInWithLink.parse(raw)),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ ...token, sessionToken: user.sessionToken }),
      // Only what the browser may know: the token stays in its cookie.
      session: ({ session, user }) => ({
        expires: session.expires,
        sessionId: (session as unknown as { sessionId: string }).sessionId,
        user: { id: user.id, name: user.name ?? '', email: user.email, locale: (user as unknown as { locale: string }).locale },
      }),
    },
    // Credentials ask for a token to put in the cookie: ours is that of the session the verb started in the database.
    jwt: {
      encode: async ({ token }) => {
        if (typeof token?.sessionToken !== 'string') throw new Error('Nobody signed in.')
        return token.sessionToken
      },
      decode: () => null,
    },
  }
})

/** A database that does not answer is not a visitor who is not signed in: next-auth would take it for that. */
function tellOutage(error: Error): void {
  if (error instanceof AuthError && error.type === 'SessionTokenError') throw error.cause?.err ?? error
}
