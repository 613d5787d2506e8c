import postgres from 'postgres'
import { migrate } from './migrate.ts'
import type { Logins } from './prepare-database.ts'

/**
 * Brings a database that others run up to date, with the login of its owner.
 * Where no login of the application is given, the role `peil_app` is made with a password of ours, which the owner's login must be allowed to do.
 */
export async function prepareOutsideDatabase(ownerUrl: string, appUrl: string | undefined, appPassword: string): Promise<Logins> {
  const owner = postgres(parsed(ownerUrl, 'DATABASE_URL').toString(), { max: 1, connect_timeout: 5, onnotice: () => {} })
  let app: URL
  try {
    await requireReachable(owner, ownerUrl, 'DATABASE_URL')
    app = appUrl ? parsed(appUrl, 'DATABASE_APP_URL') : await loginOfOurs(owner, ownerUrl, appPassword)
  } finally {
    await owner.end({ timeout: 2 })
  }
  await migrate(ownerUrl, decodeURIComponent(app.username))
  await requireBound(app.toString())
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

async function loginOfOurs(owner: postgres.Sql, ownerUrl: string, password: string): Promise<URL> {
  const login = new URL(ownerUrl)
  login.username = 'peil_app'
  login.password = password
  const [known] = await owner`select 1 from pg_roles where rolname = 'peil_app'`
  try {
    // A role's password cannot be a bound parameter; ours is hex by construction.
    await owner.unsafe(`${known ? 'alter' : 'create'} role peil_app with login nosuperuser nobypassrls password '${password}'`)
  } catch {
    throw new Error('The login in DATABASE_URL may not make the role "peil_app". Make one yourself (login, no superuser, no bypassrls) and set DATABASE_APP_URL.')
  }
  return login
}

/** The application's login must be one that row-level security binds, or every tenant would see every other. */
async function requireBound(appUrl: string): Promise<void> {
  const app = postgres(appUrl, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await requireReachable(app, appUrl, 'DATABASE_APP_URL')
    const [row] = await app<{ unbound: boolean }[]>`
      select rolsuper or rolbypassrls or exists (
        select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'member')) as unbound
      from pg_roles where rolname = current_user`
    if (row?.unbound) throw new Error('The login in DATABASE_APP_URL owns tables, is a superuser or bypasses row-level security, so it would see every workspace. Give the application a role of its own.')
  } finally {
    await app.end({ timeout: 2 })
  }
}
