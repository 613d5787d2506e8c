import type { Sql } from 'postgres'
import { CANONICAL, GLOBAL_TABLES } from './secure-tenant-tables.ts'

/**
 * Everything in the catalog of a migrated database that could let one workspace see another, or the application do more than it should.
 * Each rule is one query that lists its breaches as `object: what is wrong`. An empty answer is a sound schema.
 */
export async function lintSchema(sql: Sql, appRole: string): Promise<string[]> {
  const globals = [...GLOBAL_TABLES]
  // `c` is every table that holds rows of workspaces; its partitions are reached through it alone.
  const tenant = sql`c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> all (${globals})`
  const leadsWithWorkspace = sql`(select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) is not distinct from 'workspace_id'`
  const breaches = await sql<{ breach: string }[]>`
    select c.relname || ': has no workspace_id and is no known look-up' as breach from pg_class c
    where ${tenant} and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped)
    union all select c.relname || ': workspace_id must be an integer that is never null' from pg_class c join pg_attribute a on a.attrelid = c.oid
    where ${tenant} and a.attname = 'workspace_id' and (a.atttypid <> 'integer'::regtype or not a.attnotnull)
    union all select c.relname || ': row-level security is not on' from pg_class c where ${tenant} and not c.relrowsecurity
    union all select c.relname || ': row-level security is not forced' from pg_class c where ${tenant} and not c.relforcerowsecurity
    union all select c.relname || ': must have exactly one policy, "tenant", for everything and everybody' from pg_class c
    where ${tenant} and (select array_agg((p.polname, p.polcmd, p.polpermissive, p.polroles)::text) from pg_policy p where p.polrelid = c.oid) is distinct from array['(tenant,*,t,{0})']
    union all select c.relname || ': policy "' || p.polname || '" is not the canonical one' from pg_class c join pg_policy p on p.polrelid = c.oid
    where ${tenant} and (${plain(sql, sql`pg_get_expr(p.polqual, p.polrelid)`)} is distinct from ${canonical()} or ${plain(sql, sql`pg_get_expr(p.polwithcheck, p.polrelid)`)} is distinct from ${canonical()})
    union all select c.relname || ': has no primary key' from pg_class c where ${tenant} and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
    union all select c.relname || ': index ' || i.indexrelid::regclass || ' does not begin with workspace_id' from pg_class c join pg_index i on i.indrelid = c.oid
    where ${tenant} and not ${leadsWithWorkspace}
    union all select c.relname || ': index ' || i.indexrelid::regclass || ' is not valid' from pg_class c join pg_index i on i.indrelid = c.oid where ${tenant} and not i.indisvalid
    union all select c.relname || ': foreign key ' || f.conname || ' does not pair workspace_id with workspace_id' from pg_class c join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' join pg_class o on o.oid = f.confrelid
    where ${tenant} and o.relname <> all (${globals}) and not exists (
      select from unnest(f.conkey, f.confkey) as pair(mine, theirs)
      join pg_attribute m on m.attrelid = f.conrelid and m.attnum = pair.mine join pg_attribute t on t.attrelid = f.confrelid and t.attnum = pair.theirs
      where m.attname = 'workspace_id' and t.attname = 'workspace_id')
    union all select c.relname || ': foreign key ' || f.conname || ' would set workspace_id to null' from pg_class c join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
    where ${tenant} and f.confdeltype in ('n', 'd') and array_length(f.conkey, 1) > 1 and coalesce(array_length(f.confdelsetcols, 1), 0) = 0
    union all select c.relname || ': has a trigger' from pg_class c where c.relnamespace = 'public'::regnamespace and exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal)
    union all select * from (${rightsOf(sql, appRole)}) as rights`
  return breaches.map(({ breach }) => breach).sort()
}

/** What the application's role is and may do. */
function rightsOf(sql: Sql, role: string) {
  const may = (right: string) => sql`has_table_privilege(${role}, c.oid, ${right})`
  const table = sql`c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
  return sql`
    select ${role} || ': is a superuser, or bypasses row-level security, or may make roles or databases' as breach from pg_roles where rolname = ${role} and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
    union all select c.relname || ': belongs to the application, or to a role it is a member of' from pg_class c where c.relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace) and pg_has_role(${role}, c.relowner, 'member')
    union all select n.nspname || ': the application may create in this schema' from pg_namespace n where n.nspname in ('public', 'pgboss', 'drizzle') and has_schema_privilege(${role}, n.oid, 'create')
    union all select c.relname || ': the application may truncate, reference or put triggers on it' from pg_class c where ${table} and (${may('truncate')} or ${may('references')} or ${may('trigger')})
    union all select c.relname || ': is a partition that the application can reach past the policy' from pg_class c where ${table} and c.relispartition and (${may('select')} or ${may('insert')} or ${may('update')} or ${may('delete')})
    union all select c.relname || ': the application may change or delete what is written there for good' from pg_class c where ${table} and c.relname = 'audit_entries' and (${may('update')} or ${may('delete')} or has_any_column_privilege(${role}, c.oid, 'update'))
    union all select c.relname || ': the application may write the list of migrations' from pg_class c where c.relnamespace = 'drizzle'::regnamespace and c.relkind = 'r' and (${may('insert')} or ${may('update')} or ${may('delete')})
    union all select c.relname || ': is open to every role' from pg_class c, aclexplode(c.relacl) as acl where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and acl.grantee = 0
    union all select c.relname || ': is a view that reads with its owner''s rights' from pg_class c where c.relnamespace = 'public'::regnamespace and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions @> array['security_invoker=true'], false)))
    union all select p.proname || ': runs with its owner''s rights and is not known for it' from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.proname <> 'ensure_event_partitions'
    union all select p.proname || ': runs with its owner''s rights on whatever search path' from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and not coalesce(array_to_string(p.proconfig, ',') like '%search_path%', false)`
}

/** PostgreSQL writes an expression back with brackets and casts of its own. */
const plain = (sql: Sql, expression: ReturnType<Sql>) => sql`regexp_replace(lower(${expression}), '::text|[() ]', '', 'g')`
const canonical = () => CANONICAL.toLowerCase().replace(/::text|[() ]/g, '')
