import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../shared/day.ts'
import { type Metric, recipeOf } from './define.ts'
import { dimensionSql, isOfCustomer } from './dimensions.ts'
import type { Filters } from './filters.ts'
import { distinct, type Part } from './parts.ts'
import { personOfRow, type RowsContext, type Source } from './source.ts'
import { spansOf, type Window, windowRows } from './windows.ts'

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
  /** Counts with each metric the people it rests on, and keeps the rows without a key: what is nowhere shown can be subtracted too. */
  countsPeople?: boolean
}

/** PostgreSQL cuts names at 63 bytes without a word. */
export function partColumn(wanted: Wanted, part: string): string {
  const name = `${wanted.metric.key}:${wanted.variant ?? ''}:${part}`
  if (name.length > 63) throw new Error(`The column ${name} is too long.`)
  return name
}

const WINDOW = sql`as w(no integer, from_on date, to_on date, last_on date, today date, workspace_id integer)`

/**
 * One statement for all metrics of one source: a row a window (and a key, where broken down) with every part as a column.
 * Where all parts may be summed over days, the rows are read once and the windows add up days; else, and where people are counted, each window counts by itself.
 */
export function compileStatement(source: Source, wanted: Wanted[], question: Question): SQL {
  return source.daily && !question.countsPeople && isAdditive(wanted) ? overDays(source, wanted, question) : overWindows(source, wanted, question)
}

/** Whether every part of the metrics may be summed over days. */
export function isAdditive(wanted: Wanted[]): boolean {
  return wanted.every(({ metric, variant }) => Object.values(recipeOf(metric, variant).parts).every(({ additive }) => additive))
}

/** The rows any of the metrics looks at, or nothing where one of them looks at all. */
function looksAt(wanted: Wanted[]): SQL | undefined {
  const withins = wanted.map(({ metric, variant }) => recipeOf(metric, variant).within)
  const known = withins.filter((within) => within !== undefined)
  return known.length === withins.length && known.length > 0 ? sql`(${sql.join(known, sql` or `)})` : undefined
}

function overWindows(source: Source, wanted: Wanted[], question: Question): SQL {
  const { workspaceId, by, windows, today } = question
  const key = by ? dimensionSql(source, by) : null
  return sql`
    select w.no, m.*
    from jsonb_to_recordset(${windowRows(windows, workspaceId, today)}::jsonb) ${WINDOW}
    cross join lateral (
      select ${key ?? sql`null::text`} as key, ${sql.join(partColumns(wanted, question).map(({ value, name }) => sql`${value} as ${name}`), sql`, `)}
      ${fromRows(source, question, by ? isOfCustomer(by) : false, looksAt(wanted))}
      ${key ? sql`group by 1` : sql``}
    ) m
    ${key && !question.countsPeople ? sql`where m.key is not null` : sql``} ${key ? sql`order by w.no, m.key` : sql`order by w.no`}`
}

function overDays(source: Source, wanted: Wanted[], question: Question): SQL {
  const { workspaceId, by, windows, today } = question
  const key = by ? dimensionSql(source, by) : sql`null::text`
  const columns = partColumns(wanted, question)
  return sql`
    with days as materialized (
      select m.* from jsonb_to_recordset(${windowRows(spansOf(windows), workspaceId, today)}::jsonb) ${WINDOW}
      cross join lateral (
        select r.record_on as day, ${key} as key, ${sql.join(columns.map(({ value, name }) => sql`${value} as ${name}`), sql`, `)}
        ${fromRows(source, question, by ? isOfCustomer(by) : false, looksAt(wanted))}
        group by 1, 2
      ) m
    )
    select w.no, days.key, ${sql.join(columns.map(({ name }) => sql`coalesce(sum(days.${name}), 0)::float8 as ${name}`), sql`, `)}
    from jsonb_to_recordset(${windowRows(windows, workspaceId, today)}::jsonb) ${WINDOW}
    left join days on days.day >= w.from_on and days.day < w.to_on
    ${by ? sql`where days.key is not null` : sql``}
    group by w.no, days.key order by w.no, days.key`
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

function partColumns(wanted: Wanted[], question: Question): { value: SQL; name: SQL }[] {
  return wanted.flatMap((one) => {
    const recipe = recipeOf(one.metric, one.variant)
    const context = { weighted: question.weighted, base: recipe.where ?? sql`true` }
    const column = (name: string, part: Part) => ({ value: part.sql(context), name: sql`${sql.identifier(partColumn(one, name))}` })
    return [
      ...Object.entries(recipe.parts).map(([name, part]) => column(name, part)),
      ...Object.entries(recipe.leftOut ?? {}).map(([name, part]) => column(`left_out.${name}`, part)),
      ...(question.countsPeople ? [column('people', peopleOf(recipe))] : []),
    ]
  })
}

/** Where the metric says how many it rests on, every row of it counts; where not, those that make its value. */
function peopleOf(recipe: ReturnType<typeof recipeOf>): Part {
  return distinct(recipe.source.person ?? personOfRow, recipe.n ? undefined : recipe.recordsWhere)
}
