import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { appDatabase, type Database } from '../db/database.ts'
import { TEST_PASSWORDS } from './passwords.ts'

export interface FreshDatabase {
  db: Database
  ownerUrl: string
  appUrl: string
  /** The superuser, in this database. */
  adminUrl: string
}

/** A database of this test file's own, copied from the migrated template; `appDatabase()` leads to it as well. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const adminUrl = inject('adminUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin`create database ${admin(name)} template peil_template owner peil_owner`
  await admin.end()
  const login = (user: string, password: string) => {
    const url = new URL(adminUrl)
    Object.assign(url, { username: user, password, pathname: `/${name}` })
    return url.toString()
  }
  const ownerUrl = login('peil_owner', TEST_PASSWORDS.owner)
  const appUrl = login('peil_app', TEST_PASSWORDS.app)
  Object.assign(process.env, { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, AUTH_SECRET: 'test-secret-test-secret-test-secret-test', DATABASE_POOL: '6' })
  const db = appDatabase()
  afterAll(() => db.close())
  return { db, ownerUrl, appUrl, adminUrl: Object.assign(new URL(adminUrl), { pathname: `/${name}` }).toString() }
}
