import { randomBytes } from 'node:crypto'
import type { Caller } from '../auth/caller.ts'
import type { Scope } from '../auth/scope.ts'
import { memberScope } from '../auth/member-scope.ts'
import { appDatabase } from '../db/database.ts'
import { signUp } from '../team/sign-up.ts'

/** A client of its own, so that one test's tries do not count for another. */
export const someCaller = (): Caller => ({ client: randomBytes(6).toString('hex'), userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' })

export const PASSWORD = 'correct horse battery'

export interface TestPerson {
  userId: string
  email: string
  scope: Scope
}

/** Somebody who signed up, with their own workspace. */
export async function personOf(name = 'Anna'): Promise<TestPerson> {
  const email = `${name.toLowerCase()}-${randomBytes(5).toString('hex')}@example.com`
  const { userId, workspace } = await signUp(appDatabase(), someCaller(), { name, email, password: PASSWORD, workspace: `${name} & Co`, timeZone: 'UTC', currency: 'EUR', locale: 'en' })
  return { userId, email, scope: await scopeIn(userId, workspace.slug) }
}

/** The scope of a person in a workspace as a page would make it; fails where they are no member. */
export async function scopeIn(userId: string, slug: string): Promise<Scope> {
  const scope = await memberScope(appDatabase(), userId, slug)
  if (!scope) throw new Error('Not a member.')
  return scope
}
