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
  const urls = await emptyDatabase()
  Object.assign(process.env, { DATABASE_URL: urls.ownerUrl, DATABASE_APP_URL: urls.appUrl, AUTH_SECRET: 'test-secret-test-secret-test-secret-test', DATABASE_POOL: '6' })
  const db = appDatabase()
  afterAll(() => db.close())
  return { db, ...urls }
}

/** One more migrated database with nothing in it. */
export async function emptyDatabase(): Promise<Omit<FreshDatabase, 'db'>> {
  const adminUrl = inject('adminUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin`create database ${admin(name)} template peil_template owner peil_owner`
  await admin.end()
  const login = (change: Partial<Pick<URL, 'username' | 'password'>>) => Object.assign(new URL(adminUrl), change, { pathname: `/${name}` }).toString()
  return {
    ownerUrl: login({ username: 'peil_owner', password: TEST_PASSWORDS.owner }),
    appUrl: login({ username: 'peil_app', password: TEST_PASSWORDS.app }),
    adminUrl: login({}),
  }
}
