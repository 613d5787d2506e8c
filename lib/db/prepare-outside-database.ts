import postgres from 'postgres'
import { migrate } from './migrate.ts'
import type { Logins } from './prepare-database.ts'

/**
 * Brings a database that others run up to date, with the login of its owner.
 * The application's role is made where it is not there yet, which the owner's login must be allowed to do; where no login of it is given, it is `peil_app` with a password of ours.
 */
export async function prepareOutsideDatabase(ownerUrl: string, appUrl: string | undefined, appPassword: string): Promise<Logins> {
  const owner = postgres(parsed(ownerUrl, 'DATABASE_URL').toString(), { max: 1, connect_timeout: 5, onnotice: () => {} })
  let app: URL
  try {
    await requireReachable(owner, ownerUrl, 'DATABASE_URL')
    app = parsed(appUrl ?? ownLogin(ownerUrl, appPassword), 'DATABASE_APP_URL')
    await makeRole(owner, decodeURIComponent(app.username), decodeURIComponent(app.password), { renew: !appUrl })
    await requireBound(owner, decodeURIComponent(app.username))
  } finally {
    await owner.end({ timeout: 2 })
  }
  await migrate(ownerUrl, decodeURIComponent(app.username))
  await requireLogin(app.toString())
  return { ownerUrl, appUrl: app.toString() }
}

function parsed(url: string, name: string): URL {
  if (!URL.canParse(url)) throw new Error(`${name} is not an address such as postgres://user:password@host:5432/database.`)
  return new URL(url)
}

async function requireReachable(client: postgres.Sql, url: string, name: string): Promise<void> {
  try {
    const [row] = await client<{ version: number }[]>`select current_setting('server_version_num')::int as version`
    if (row && row.version < 150_000) throw new Error(`Peil needs PostgreSQL 15 or newer; ${name} leads to version ${Math.floor(row.version / 10_000)}.`)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Peil needs')) throw error
    const reason = error instanceof Error ? (('code' in error && error.code === 'ECONNREFUSED') ? 'nobody listens there' : error.message || String('code' in error ? error.code : '')) : ''
    throw new Error(`The database at ${new URL(url).host} cannot be reached (${reason}). Check ${name} and that PostgreSQL runs there.`)
  }
}

function ownLogin(ownerUrl: string, password: string): string {
  return Object.assign(new URL(ownerUrl), { username: 'peil_app', password }).toString()
}

/** Makes the role where it is missing; with `renew`, one that is there gets this password. */
async function makeRole(owner: postgres.Sql, role: string, password: string, { renew }: { renew: boolean }): Promise<void> {
  const [known] = await owner`select 1 from pg_roles where rolname = ${role}`
  if (known && !renew) return
  const [statement] = await owner<{ text: string }[]>`select format('%s role %I with login nosuperuser nobypassrls password %L', ${known ? 'alter' : 'create'}::text, ${role}::text, ${password}::text) as text`
  try {
    await owner.unsafe(statement?.text ?? '')
  } catch {
    throw new Error(`The login in DATABASE_URL may not make the role "${role}". Make one yourself (login, no superuser, no bypassrls) and set DATABASE_APP_URL.`)
  }
}

/** The application's role must be one that row-level security binds, or every workspace would see every other; asked before anything is granted or revoked. */
async function requireBound(owner: postgres.Sql, role: string): Promise<void> {
  const [row] = await owner<{ unbound: boolean }[]>`select rolsuper or rolbypassrls or pg_has_role(rolname, current_user, 'member') as unbound from pg_roles where rolname = ${role}`
  if (row?.unbound) throw new Error('The login in DATABASE_APP_URL owns the tables, is a superuser or bypasses row-level security, so it would see every workspace. Give the application a role of its own.')
}

async function requireLogin(appUrl: string): Promise<void> {
  const app = postgres(appUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await requireReachable(app, appUrl, 'DATABASE_APP_URL')
  } finally {
    await app.end({ timeout: 2 })
  }
}
