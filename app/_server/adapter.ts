import type { Adapter } from 'next-auth/adapters'
import { endSession, extendSession, findSession } from '#lib/auth/sessions.ts'
import { appDatabase } from '#lib/db/database.ts'

const unused = async (): Promise<never> => {
  throw new Error('People come in through the verbs of lib/auth.')
}

/**
 * Database sessions over our own tables: next-auth sees tokens, the database only their hashes.
 * The methods next-auth insists on for outside providers are never reached: there is none.
 */
export const adapter: Adapter = {
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
  createSession: unused, createUser: unused, getUser: unused, getUserByEmail: unused, getUserByAccount: unused, updateUser: unused, linkAccount: unused,
}
