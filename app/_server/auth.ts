import { headers } from 'next/headers'
import NextAuth, { type DefaultSession } from 'next-auth'
import type { Adapter } from 'next-auth/adapters'
import Credentials from 'next-auth/providers/credentials'
import { endSession, extendSession, findSession, SESSION_DAYS, startSession } from '#lib/auth/sessions.ts'
import { SignInWithPassword, signInWithPassword } from '#lib/auth/sign-in-with-password.ts'
import { appDatabase } from '#lib/db/database.ts'
import { env } from '#lib/shared/env.ts'
import { Refusal } from '#lib/shared/refusal.ts'

declare module 'next-auth' {
  interface Session {
    sessionId: string
    user: { id: string; name: string; email: string; locale: string } & DefaultSession['user']
  }
}

/** Database sessions over our own tables: next-auth sees tokens, the database only their hashes. */
const adapter: Adapter = {
  createSession: async (session) => session,
  async getSessionAndUser(token) {
    const found = await findSession(appDatabase(), token)
    if (!found) return null
    const { user, expiresAt, sessionId } = found
    return { session: { sessionToken: token, userId: user.id, expires: expiresAt, sessionId } as never, user: { ...user, emailVerified: null } }
  },
  async updateSession({ sessionToken }) {
    await extendSession(appDatabase(), sessionToken)
    return null
  },
  deleteSession: (token) => endSession(appDatabase(), token),
}

export const { handlers, auth, signIn, signOut } = NextAuth(() => ({
  adapter,
  secret: env().AUTH_SECRET,
  trustHost: true,
  session: { maxAge: SESSION_DAYS * 86_400, updateAge: 86_400 },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  logger: { error: () => {}, warn: () => {} },
  providers: [
    Credentials({
      id: 'password',
      credentials: { email: {}, password: {} },
      async authorize(raw) {
        const input = SignInWithPassword.safeParse(raw)
        if (!input.success) return null
        try {
          return await signInWithPassword(appDatabase(), input.data)
        } catch (error) {
          if (error instanceof Refusal) return null
          throw error
        }
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ ...token, sub: user.id }),
    session: ({ session, user }) => ({ ...session, sessionId: (session as unknown as { sessionId: string }).sessionId, user: { ...user, name: user.name ?? '' } }),
  },
  // Credentials ask for a token to put in the cookie: ours is that of a session in the database.
  jwt: {
    encode: async ({ token }) => {
      if (!token?.sub) throw new Error('A session needs a person.')
      return startSession(appDatabase(), token.sub, (await headers()).get('user-agent'))
    },
    decode: () => null,
  },
}))
