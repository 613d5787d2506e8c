import type { Sql } from 'postgres'

/** Tables that name a workspace but must be readable before one is entered; each is a look-up with its own checks. */
export const GLOBAL_TABLES = ['workspaces', 'memberships', 'tokens', 'api_keys', 'mails', 'users', 'accounts', 'sessions', 'rate_limits'] as const

export const CANONICAL = `workspace_id = (nullif(current_setting('app.workspace_id', true), ''))::integer`

/** Puts every tenant table under forced row-level security with the one canonical policy, and grants the application role what it needs and no more. */
export async function secureTenantTables(owner: Sql, appRole: string): Promise<void> {
  const tables = await owner<{ name: string; tenant: boolean; partition: boolean }[]>`
    select c.relname as name, c.relispartition as partition,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped) as tenant
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
  await owner`grant usage on schema public, pgboss to ${owner(appRole)}`
  await owner`grant select, insert, update, delete on all tables in schema pgboss to ${owner(appRole)}`
  await owner`grant usage on all sequences in schema pgboss to ${owner(appRole)}`
  await owner`grant usage on all sequences in schema public to ${owner(appRole)}`
  await owner`grant usage on schema drizzle to ${owner(appRole)}`
  await owner`grant select on all tables in schema drizzle to ${owner(appRole)}`
  await owner`revoke create on schema public from public`
  for (const { name, tenant, partition } of tables) {
    if (partition) {
      await owner`revoke all on ${owner(name)} from ${owner(appRole)}`
      continue
    }
    const may = name === 'audit_entries' ? owner`select, insert` : owner`select, insert, update, delete`
    await owner`grant ${may} on ${owner(name)} to ${owner(appRole)}`
    if (tenant && !(GLOBAL_TABLES as readonly string[]).includes(name)) await secure(owner, name)
  }
}

/** In one transaction, so that the table is never without a policy; and not at all where all is as it should be, since each of these waits for every reader. */
async function secure(owner: Sql, name: string): Promise<void> {
  const [asItShould] = await owner`
    select 1 from pg_class c join pg_policy p on p.polrelid = c.oid
    where c.oid = ${`public."${name}"`}::regclass and c.relrowsecurity and c.relforcerowsecurity and p.polname = 'tenant' and p.polcmd = '*' and p.polroles = '{0}'
      and obj_description(p.oid, 'pg_policy') = ${CANONICAL}`
  if (asItShould) return
  await owner.begin(async (tx) => {
    await tx`alter table ${tx(name)} enable row level security`
    await tx`alter table ${tx(name)} force row level security`
    await tx`drop policy if exists tenant on ${tx(name)}`
    await tx.unsafe(`create policy tenant on "${name}" using (${CANONICAL}) with check (${CANONICAL})`)
    await tx.unsafe(`comment on policy tenant on "${name}" is '${CANONICAL.replaceAll("'", "''")}'`)
  })
}
