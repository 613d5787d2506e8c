import postgres from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../test/fresh-database.ts'
import { prepareOutsideDatabase } from './prepare-outside-database.ts'

let urls: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => { urls = await freshDatabase() })
const as = (username: string, password: string) => Object.assign(new URL(urls.adminUrl), { username, password }).toString()

describe('a database of the team’s own', () => {
  it('gets the application’s role where it is missing, whatever its password looks like', async () => {
    const appUrl = as('team_app', encodeURIComponent(`it's "odd" \\ %`))
    await prepareOutsideDatabase(urls.adminUrl, appUrl, '')
    const app = postgres(appUrl, { max: 1 })
    expect((await app`select count(*)::int as n from customers`)[0]?.n).toBe(0)
    await app.end()
  })

  it.each([
    ['nobody listens', () => ['postgres://a:secret@127.0.0.1:1/x', undefined], 'The database at 127.0.0.1:1 cannot be reached (nobody listens there). Check DATABASE_URL'],
    ['it is no address', () => ['peil', undefined], 'DATABASE_URL is not an address'],
    ['the password is wrong', () => [as('peil_owner', 'secret'), undefined], 'password authentication failed'],
    ['the application would be the owner', () => [urls.ownerUrl, urls.ownerUrl], 'would see every workspace'],
    ['the application would be a superuser', () => [urls.adminUrl, urls.adminUrl], 'would see every workspace'],
    ['the owner may not make roles', () => [urls.ownerUrl, as('another_app', 'x')], 'may not make the role "another_app"'],
  ])('is refused in one line where %s', async (_, login, says) => {
    const [ownerUrl = '', appUrl] = login()
    const problem = await prepareOutsideDatabase(ownerUrl, appUrl, 'x').then(() => '', (error: Error) => error.message)
    expect(problem).toContain(says)
    expect(problem).not.toContain('secret')
    expect(problem).not.toContain('\n')
  })
})
