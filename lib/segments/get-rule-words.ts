import { sql } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import type { TEXT_FIELDS } from './rule.ts'

export interface RuleWords {
  /** Values in use, for suggestions. */
  values: Record<Exclude<(typeof TEXT_FIELDS)[number], 'name'>, string[]>
  /** The workspace's own attributes and whether they hold numbers, yes or no, or text. */
  attributes: { key: string; kind: 'text' | 'number' | 'boolean' }[]
  events: string[]
}

/** What a rule of this workspace can speak of: values in use, attributes and event names, read from the newest 5,000 customers. */
export async function getRuleWords(scope: Scope): Promise<RuleWords> {
  scope.require('segment.read')
  const [row] = await scope.read((tx) => tx.execute<RuleWords & Record<string, unknown>>(sql`
    with newest as (select plan, country, industry, owner, attributes from customers where workspace_id = ${scope.workspaceId} order by customer_no desc limit 5000),
    words as (select key, mode() within group (order by jsonb_typeof(value)) as kind from newest, jsonb_each(attributes) group by key order by count(*) desc limit 100)
    select jsonb_build_object(
        'plan', (select coalesce(jsonb_agg(v order by v), '[]') from (select distinct plan as v from newest where plan is not null limit 200) s),
        'country', (select coalesce(jsonb_agg(v order by v), '[]') from (select distinct country as v from newest where country is not null limit 200) s),
        'industry', (select coalesce(jsonb_agg(v order by v), '[]') from (select distinct industry as v from newest where industry is not null limit 200) s),
        'owner', (select coalesce(jsonb_agg(v order by v), '[]') from (select distinct owner as v from newest where owner is not null limit 200) s)) as values,
      (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'kind', case kind when 'number' then 'number' when 'boolean' then 'boolean' else 'text' end) order by key), '[]') from words) as attributes,
      (select coalesce(jsonb_agg(name order by name), '[]') from (select name from event_names where workspace_id = ${scope.workspaceId} order by event_no limit 500) e) as events`))
  if (!row) throw new Error('The words of rules were not read.')
  return row
}
