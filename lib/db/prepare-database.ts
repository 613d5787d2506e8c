import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { migrate } from './migrate.ts'

export interface Logins {
  ownerUrl: string
  appUrl: string
}

/** Makes a database with its two logins on a cluster one may administer: an owner for migrations, and an application role that row-level security binds. */
export async function prepareDatabase(adminUrl: string, name: string, passwords = { owner: secret(), app: secret() }): Promise<Logins> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const ownerUrl = withLogin(adminUrl, 'peil_owner', passwords.owner, name)
  const appUrl = withLogin(adminUrl, 'peil_app', passwords.app, name)
  try {
    for (const [role, password] of [['peil_owner', passwords.owner], ['peil_app', passwords.app]] as const) {
      const [known] = await admin`select 1 from pg_roles where rolname = ${role}`
      // A role's password cannot be a bound parameter; ours is hex by construction.
      await admin.unsafe(`${known ? 'alter' : 'create'} role "${role}" with login nosuperuser nobypassrls password '${password}'`)
    }
    const [known] = await admin`select 1 from pg_database where datname = ${name}`
    if (!known) await admin`create database ${admin(name)} owner peil_owner`
  } finally {
    await admin.end({ timeout: 5 })
  }
  await migrate(ownerUrl, 'peil_app')
  return { ownerUrl, appUrl }
}

function secret(): string {
  return randomBytes(24).toString('hex')
}

function withLogin(url: string, user: string, password: string, database: string): string {
  const changed = new URL(url)
  changed.username = user
  changed.password = password
  changed.pathname = `/${database}`
  return changed.toString()
}
