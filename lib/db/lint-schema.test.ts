import postgres from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../test/fresh-database.ts'
import { lintSchema } from './lint-schema.ts'

let adminUrl = ''
beforeAll(async () => { adminUrl = (await freshDatabase()).adminUrl })

class Undone extends Error {}

/** What the linter says after a change that is then undone. */
async function lintAfter(change: string): Promise<string[]> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  let found: string[] = []
  try {
    await admin.begin(async (tx) => {
      await tx.unsafe(change)
      found = await lintSchema(tx as unknown as postgres.Sql, 'peil_app')
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  } finally {
    await admin.end()
  }
  return found
}

const NOTES = 'create table notes (workspace_id integer not null, note_no integer not null, body text, primary key (workspace_id, note_no))'
const SECURED = `${NOTES}; alter table notes enable row level security; alter table notes force row level security;
  create policy tenant on notes using (workspace_id = (nullif(current_setting('app.workspace_id', true), ''))::integer) with check (workspace_id = (nullif(current_setting('app.workspace_id', true), ''))::integer)`

describe('the migrated schema', () => {
  it('is sound', async () => expect(await lintAfter('select 1')).toEqual([]))
  it('is still sound with one more table made by the rules', async () => expect(await lintAfter(SECURED)).toEqual([]))
})

describe('the linter catches', () => {
  it.each([
    ['a table without row-level security', NOTES, 'notes: row-level security is not on'],
    ['row-level security switched off', 'alter table customers disable row level security', 'customers: row-level security is not on'],
    ['row-level security not forced', 'alter table customers no force row level security', 'customers: row-level security is not forced'],
    ['a table that names no workspace', 'create table notes (id integer primary key)', 'notes: has no workspace_id'],
    ['a workspace that may be missing', `${SECURED}; alter table notes drop constraint notes_pkey; alter table notes alter workspace_id drop not null`, 'notes: workspace_id must be'],
    ['a workspace of another type', 'create table notes (workspace_id bigint not null, n integer, primary key (workspace_id, n))', 'notes: workspace_id must be'],
    ['no policy', 'drop policy tenant on customers', 'customers: must have exactly one policy'],
    ['a second, permissive policy', 'create policy open on customers using (true)', 'customers: must have exactly one policy'],
    ['a policy for reading alone', 'drop policy tenant on customers; create policy tenant on customers for select using (true)', 'customers: must have exactly one policy'],
    ['a policy for one role', `drop policy tenant on customers; create policy tenant on customers to peil_app using (true) with check (true)`, 'customers: must have exactly one policy'],
    ['a policy that lets everything through', 'drop policy tenant on customers; create policy tenant on customers using (true) with check (true)', 'customers: policy "tenant" is not the canonical one'],
    ['a policy that does not check what is written', `drop policy tenant on customers; create policy tenant on customers using (workspace_id = (nullif(current_setting('app.workspace_id', true), ''))::integer)`, 'customers: policy "tenant" is not the canonical one'],
    ['a policy with a way around', `drop policy tenant on customers; create policy tenant on customers using (workspace_id = (nullif(current_setting('app.workspace_id', true), ''))::integer or name = 'x') with check (workspace_id = (nullif(current_setting('app.workspace_id', true), ''))::integer)`, 'customers: policy "tenant" is not the canonical one'],
    ['a table without a key', 'create table notes (workspace_id integer not null)', 'notes: has no primary key'],
    ['a key that begins with something else', 'create table notes (workspace_id integer not null, n integer, primary key (n, workspace_id))', 'notes: index notes_pkey does not begin'],
    ['something unique across workspaces', 'alter table customers add constraint one_name unique (name)', 'customers: index one_name does not begin'],
    ['an index that begins with something else', 'create index by_name on customers (name)', 'customers: index by_name does not begin'],
    ['an index over an expression', 'create index by_lower on customers (lower(name))', 'customers: index by_lower does not begin'],
    ['a foreign key across workspaces', 'create table notes (workspace_id integer not null, n integer, t integer, primary key (workspace_id, n)); alter table notes add unique (n); alter table touchpoints add n integer references notes (n)', 'touchpoints: foreign key touchpoints_n_fkey does not pair'],
    ['a foreign key that empties workspace_id', 'alter table contacts add foreign key (workspace_id, customer_no) references customers (workspace_id, customer_no) on delete set null', 'would set workspace_id to null'],
    ['a trigger', 'create trigger t before update on customers for each row execute function suppress_redundant_updates_trigger()', 'customers: has a trigger'],
    ['an application that is a superuser', 'alter role peil_app superuser', 'peil_app: is a superuser'],
    ['an application that bypasses row-level security', 'alter role peil_app bypassrls', 'peil_app: is a superuser, or bypasses'],
    ['an application that owns a table', 'alter table customers owner to peil_app', 'customers: belongs to the application'],
    ['an application in the role of the owner', 'grant peil_owner to peil_app', 'customers: belongs to the application'],
    ['an application that may create tables', 'grant create on schema public to peil_app', 'public: the application may create'],
    ['an application that may truncate', 'grant truncate on customers to peil_app', 'customers: the application may truncate'],
    ['a partition open to the application', 'grant select on events_default to peil_app', 'events_default: is a partition'],
    ['an audit trail that can be changed', 'grant update on audit_entries to peil_app', 'audit_entries: the application may change'],
    ['an audit trail of which a column can be changed', 'grant update (action) on audit_entries to peil_app', 'audit_entries: the application may change'],
    ['a list of migrations that can be forged', 'grant insert on drizzle.__drizzle_migrations to peil_app', '__drizzle_migrations: the application may write'],
    ['a table open to every role', 'grant select on customers to public', 'customers: is open to every role'],
    ['a view that reads with its owner’s rights', 'create view everybody as select * from customers', 'everybody: is a view'],
    ['a materialised view', 'create materialized view everybody as select * from customers', 'everybody: is a view'],
    ['a function with its owner’s rights', `create function peek() returns bigint language sql security definer set search_path = public as 'select count(*) from customers'`, 'peek: runs with its owner'],
    ['a known function on whatever search path', 'alter function ensure_event_partitions reset search_path', 'ensure_event_partitions: runs with its owner'],
  ])('%s', async (_, change, says) => expect((await lintAfter(change)).join('\n')).toContain(says))
})
