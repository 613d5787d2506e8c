import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { findSession } from '../auth/sessions.ts'
import { signInWithLink } from '../auth/sign-in-with-link.ts'
import { signInWithPassword } from '../auth/sign-in-with-password.ts'
import { consumeToken, issueToken } from '../auth/tokens.ts'
import type { Database } from '../db/database.ts'
import { sessions, tokens, users } from '../db/schema/identity.ts'
import { auditEntries } from '../db/schema/workspaces.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { mailedToken } from '../test/mailed-token.ts'
import { PASSWORD, personOf, someCaller } from '../test/person.ts'
import { changePassword } from './change-password.ts'
import { listSessions } from './list-sessions.ts'
import { requestReset } from './request-reset.ts'
import { requestSignInLink } from './request-sign-in-link.ts'
import { resetPassword } from './reset-password.ts'
import { revokeOtherSessions, revokeSession } from './revoke-session.ts'
import { signUp } from './sign-up.ts'
import { verifyEmail } from './verify-email.ts'

let db: Database
beforeAll(async () => { db = (await freshDatabase()).db })

const EXPIRED = 'This link has expired or was already used. Ask for a new one.'
const linkFor = async (email: string) => {
  await requestSignInLink(db, someCaller(), { email })
  return (await mailedToken('sign_in', email)) ?? ''
}

describe('signing up', () => {
  it('makes a person and a workspace, or neither', async () => {
    const anna = await personOf()
    expect(anna.scope.actor.role).toBe('owner')
    const again = signUp(db, someCaller(), { name: 'Other', email: anna.email, password: PASSWORD, workspace: 'Half made', timeZone: 'UTC', currency: 'EUR', locale: 'en' })
    await expect(again).rejects.toMatchObject({ code: 'conflict', fields: { email: expect.any(String) } })
    expect((await db.orm.execute(sql`select 1 from workspaces where name = 'Half made'`)).length).toBe(0)
  })
})

describe('signing in', () => {
  it('starts a session of which only the hash is kept, and tells the audit trail', async () => {
    const anna = await personOf()
    const { sessionToken } = await signInWithPassword(db, someCaller(), { email: anna.email, password: PASSWORD })
    expect((await findSession(db, sessionToken))?.user.id).toBe(anna.userId)
    const stored = await db.orm.select().from(sessions).where(eq(sessions.userId, anna.userId))
    expect(JSON.stringify(stored)).not.toContain(sessionToken)
    const trail = await anna.scope.read((tx) => tx.select({ action: auditEntries.action }).from(auditEntries))
    expect(trail.map(({ action }) => action)).toContain('session.start')
  })

  it('answers a wrong password and an unknown address alike, in about the same time', async () => {
    const anna = await personOf()
    const time = async (email: string) => {
      const begin = performance.now()
      await expect(signInWithPassword(db, someCaller(), { email, password: 'not the password' })).rejects.toThrow('This e-mail address and password do not belong together.')
      return performance.now() - begin
    }
    await time('warm-up@example.com')
    const known = await Promise.all([0, 1, 2].map(() => time(anna.email)))
    const unknown = await Promise.all([0, 1, 2].map((n) => time(`nobody-${n}@example.com`)))
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('is limited per address, and per client over many addresses', async () => {
    const anna = await personOf()
    for (let tries = 0; tries < 10; tries++) await expect(signInWithPassword(db, someCaller(), { email: anna.email, password: 'wrong one' })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(signInWithPassword(db, someCaller(), { email: anna.email, password: PASSWORD })).rejects.toMatchObject({ code: 'limited' })
    const one = someCaller()
    const tries = await Promise.allSettled(Array.from({ length: 61 }, (_, n) => signInWithPassword(db, one, { email: `n${n}@example.com`, password: 'wrong one' })))
    expect(tries.filter((result) => result.status === 'rejected' && result.reason.code === 'limited').length).toBe(1)
    expect((await db.orm.execute(sql`select 1 from rate_limits where key like ${`%${one.client}%`}`)).length).toBe(0)
  })
})

describe('an e-mailed link', () => {
  it('signs in exactly once, also when pressed 50 times at once', async () => {
    const anna = await personOf()
    const token = await linkFor(anna.email)
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => signInWithLink(db, someCaller(), { token })))
    expect(results.filter((result) => result.status === 'fulfilled').length).toBe(1)
    expect((await listSessions(db, anna.userId)).length).toBe(1)
  })

  it('is replaced by the next one and expires', async () => {
    const anna = await personOf()
    const first = await linkFor(anna.email)
    const second = await linkFor(anna.email)
    await expect(signInWithLink(db, someCaller(), { token: first })).rejects.toThrow(EXPIRED)
    await db.orm.update(tokens).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(tokens.userId, anna.userId))
    await expect(signInWithLink(db, someCaller(), { token: second })).rejects.toThrow(EXPIRED)
  })

  it('is asked for with the same answer by somebody unknown, who is not written to', async () => {
    const anna = await personOf()
    const answers = [await requestSignInLink(db, someCaller(), { email: anna.email }), await requestSignInLink(db, someCaller(), { email: 'nobody@example.com' })]
    expect(answers[1]).toEqual(answers[0])
    expect(await mailedToken('sign_in', 'nobody@example.com')).toBeNull()
  })

  it('ends what somebody else may have set up with an address never proved', async () => {
    const squatter = await personOf('Squatter')
    const { sessionToken } = await signInWithPassword(db, someCaller(), { email: squatter.email, password: PASSWORD })
    await signInWithLink(db, someCaller(), { token: await linkFor(squatter.email) })
    expect(await findSession(db, sessionToken)).toBeNull()
    await expect(signInWithPassword(db, someCaller(), { email: squatter.email, password: PASSWORD })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('leaves the password of a proved address alone', async () => {
    const anna = await personOf()
    await verifyEmail(db, anna.userId, { token: (await mailedToken('verify', anna.email)) ?? '' })
    await signInWithLink(db, someCaller(), { token: await linkFor(anna.email) })
    await expect(signInWithPassword(db, someCaller(), { email: anna.email, password: PASSWORD })).resolves.toBeDefined()
  })
})

describe('a reset', () => {
  it('sets the password, ends every session and every other link, and says so by mail', async () => {
    const anna = await personOf()
    const { sessionToken } = await signInWithPassword(db, someCaller(), { email: anna.email, password: PASSWORD })
    const link = await linkFor(anna.email)
    await requestReset(db, someCaller(), { email: anna.email })
    const token = (await mailedToken('reset', anna.email)) ?? ''
    const results = await Promise.allSettled([0, 1].map(() => resetPassword(db, someCaller(), { token, password: 'a new password' })))
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await findSession(db, sessionToken)).toBeNull()
    await expect(signInWithLink(db, someCaller(), { token: link })).rejects.toThrow(EXPIRED)
    await expect(signInWithPassword(db, someCaller(), { email: anna.email, password: 'a new password' })).resolves.toBeDefined()
    expect((await db.orm.execute(sql`select 1 from mails where kind = 'password_changed' and to_address = ${anna.email}`)).length).toBe(1)
  })
})

describe('a token', () => {
  const PURPOSES = ['sign_in', 'reset', 'verify', 'invite', 'share', 'survey', 'invitation', 'unsubscribe'] as const

  it('opens the door of its own purpose alone', async () => {
    const anna = await personOf()
    const passed: string[] = []
    for (const made of PURPOSES) {
      for (const tried of PURPOSES) {
        const token = await issueToken(db.orm, made, { userId: anna.userId })
        if (await consumeToken(db.orm, tried, token)) passed.push(`${made} ${tried}`)
      }
    }
    expect(passed).toEqual(PURPOSES.map((purpose) => `${purpose} ${purpose}`))
  })

  it('is kept as a hash only', async () => {
    const token = await issueToken(db.orm, 'reset', {})
    const [row] = await db.orm.execute<{ found: boolean }>(sql`select exists (select from tokens t where t::text like ${`%${token}%`}) as found`)
    expect(row?.found).toBe(false)
  })
})

describe('an address', () => {
  it('is proved only by the account it was mailed for', async () => {
    const [anna, bob] = [await personOf(), await personOf('Bob')]
    const token = (await mailedToken('verify', anna.email)) ?? ''
    await expect(verifyEmail(db, bob.userId, { token })).rejects.toMatchObject({ code: 'forbidden' })
    await verifyEmail(db, anna.userId, { token })
    const [row] = await db.orm.select({ at: users.emailVerifiedAt }).from(users).where(eq(users.id, anna.userId))
    expect(row?.at).toBeInstanceOf(Date)
  })
})

describe('sessions', () => {
  it('are revoked one by one or all others at once, one\'s own only', async () => {
    const [anna, bob] = [await personOf(), await personOf('Bob')]
    const start = (email: string) => signInWithPassword(db, someCaller(), { email, password: PASSWORD }).then(({ sessionToken }) => sessionToken)
    const [first, second, third] = [await start(anna.email), await start(anna.email), await start(anna.email)]
    const idOf = async (token: string) => (await findSession(db, token))?.sessionId ?? ''
    const bobs = await idOf(await start(bob.email))
    const person = { id: anna.userId, name: 'Anna' }
    await expect(revokeSession(db, person, { sessionId: bobs })).rejects.toMatchObject({ code: 'missing' })
    await revokeSession(db, person, { sessionId: await idOf(first) })
    expect(await findSession(db, first)).toBeNull()
    expect(await revokeOtherSessions(db, person, await idOf(second))).toBe(1)
    expect(await findSession(db, third)).toBeNull()
    expect(await listSessions(db, anna.userId)).toHaveLength(1)
    expect(await listSessions(db, bob.userId)).toHaveLength(1)
  })

  it('end with a change of password, except the one it was changed in', async () => {
    const anna = await personOf()
    const here = await signInWithPassword(db, someCaller(), { email: anna.email, password: PASSWORD })
    const there = await signInWithPassword(db, someCaller(), { email: anna.email, password: PASSWORD })
    const sessionId = (await findSession(db, here.sessionToken))?.sessionId ?? ''
    await expect(changePassword(db, { userId: anna.userId, sessionId }, { currentPassword: 'wrong', password: 'another password' })).rejects.toMatchObject({ fields: { currentPassword: expect.any(String) } })
    await changePassword(db, { userId: anna.userId, sessionId }, { currentPassword: PASSWORD, password: 'another password' })
    expect(await findSession(db, here.sessionToken)).not.toBeNull()
    expect(await findSession(db, there.sessionToken)).toBeNull()
  })
})
