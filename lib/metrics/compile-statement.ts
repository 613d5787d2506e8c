import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../shared/day.ts'
import { type Metric, recipeOf } from './define.ts'
import { dimensionSql, isOfCustomer } from './dimensions.ts'
import type { Filters } from './filters.ts'
import type { Part } from './parts.ts'
import type { RowsContext, Source } from './source.ts'
import { type Window, windowRows } from './windows.ts'

export interface Wanted {
  metric: Metric
  variant?: string
}

export interface Question {
  workspaceId: number
  currency: string
  today: Day
  windows: Window[]
  filters: Filters
  /** The rule of the filters' segment over the table `customers`. */
  segment: SQL | null
  by?: string
  weighted: boolean
}

/** PostgreSQL cuts names at 63 bytes without a word. */
export function partColumn(wanted: Wanted, part: string): string {
  const name = `${wanted.metric.key}:${wanted.variant ?? ''}:${part}`
  if (name.length > 63) throw new Error(`The column ${name} is too long.`)
  return name
}

/** One statement for all metrics of one source: a row a window (and a key, where broken down) with every part as a column. */
export function compileStatement(source: Source, wanted: Wanted[], question: Question): SQL {
  const { workspaceId, by, windows, today } = question
  const key = by ? dimensionSql(source, by) : null
  const joinsCustomer = by ? isOfCustomer(by) : false
  const group = key ? sql`group by 1` : sql``
  return sql`
    select w.no, m.*
    from jsonb_to_recordset(${windowRows(windows, workspaceId, today)}::jsonb)
      as w(no integer, from_on date, to_on date, last_on date, today date, workspace_id integer)
    cross join lateral (
      select ${key ?? sql`null::text`} as key, ${sql.join(wanted.flatMap((one) => partColumns(one, question)), sql`, `)}
      ${fromRows(source, question, joinsCustomer)}
      ${group}
    ) m
    ${key ? sql`where m.key is not null order by w.no, m.key` : sql`order by w.no`}`
}

/** ` from (rows of the source) r where …`, under the filters of the question. Also what the list of records reads. */
export function fromRows(source: Source, question: Question, joinsCustomer: boolean, more?: SQL): SQL {
  const { workspaceId, filters } = question
  const own = Object.entries(filters.where ?? {}).filter(([name]) => !isOfCustomer(name))
  const conditions = own.map(([name, value]) => sql`${dimensionSql(source, name)} = ${value}`)
  if (more) conditions.push(more)
  return sql`from (${source.rows(rowsContext(source, question))}) r
    ${joinsCustomer ? sql`left join customers on customers.workspace_id = ${workspaceId} and customers.customer_no = r.customer_no` : sql``}
    ${conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``}`
}

function rowsContext(source: Source, question: Question): RowsContext {
  const { workspaceId, currency, today, filters, segment, by } = question
  const names = new Set([by ?? '', ...Object.keys(filters.where ?? {})])
  const conditions: SQL[] = []
  for (const [name, value] of Object.entries(filters.where ?? {})) if (isOfCustomer(name)) conditions.push(sql`${dimensionSql(source, name)} = ${value}`)
  if (segment) conditions.push(sql`(${segment})`)
  if (filters.customerNo) conditions.push(sql`customers.customer_no = ${filters.customerNo}`)
  return {
    workspaceId, currency, today,
    uses: (name) => names.has(name) || [...names].some((used) => used.startsWith(`${name}.`)),
    customerIn: (column) => conditions.length
      ? sql`and ${column} in (select customers.customer_no from customers where customers.workspace_id = ${workspaceId} and ${sql.join(conditions, sql` and `)})`
      : sql``,
  }
}

function partColumns(wanted: Wanted, question: Question): SQL[] {
  const recipe = recipeOf(wanted.metric, wanted.variant)
  const context = { weighted: question.weighted, base: recipe.where ?? sql`true` }
  const column = (name: string, part: Part) => sql`${part.sql(context)} as ${sql.identifier(partColumn(wanted, name))}`
  return [
    ...Object.entries(recipe.parts).map(([name, part]) => column(name, part)),
    ...Object.entries(recipe.leftOut ?? {}).map(([name, part]) => column(`left_out.${name}`, part)),
  ]
}
