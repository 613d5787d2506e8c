import { type SQL, sql } from 'drizzle-orm'

/** How a part is worked out: whether answers count by their weight, and which rows count at all. */
export interface PartContext {
  weighted: boolean
  base: SQL
}

/** One count or sum that a metric is made of. A metric's value is worked out from its parts and can always show them. */
export interface Part {
  sql(context: PartContext): SQL
  /** `money` is in minor units. */
  kind: 'number' | 'money'
  /** Whether the parts of single days may be summed. */
  additive: boolean
}

const number = (make: Part['sql']): Part => ({ kind: 'number', additive: true, sql: make })
const whole = (make: Part['sql']): Part => ({ kind: 'number', additive: false, sql: make })

const tally = ({ weighted }: PartContext, where: SQL) =>
  weighted ? sql`coalesce(sum(r.weight) filter (where ${where}), 0)::float8` : sql`(count(*) filter (where ${where}))::float8`

const total = (column: SQL, { weighted }: PartContext, where: SQL) =>
  weighted ? sql`coalesce(sum(${column} * r.weight) filter (where ${where}), 0)::float8` : sql`coalesce(sum(${column}) filter (where ${where}), 0)::float8`

/** How many rows. */
export const count = (): Part => number((context) => tally(context, context.base))

/** How many rows meet the condition. */
export const countWhere = (condition: SQL): Part => number((context) => tally(context, sql`${context.base} and ${condition}`))

/** How many rows of the source meet the condition, whether or not they belong to the metric: for what is left out. */
export const countOutside = (condition: SQL): Part => number((context) => tally({ ...context, weighted: false }, condition))

/** How many rows, never weighted: what a person calls the number of answers. */
export const cases = (): Part => number((context) => tally({ ...context, weighted: false }, context.base))

export const sum = (column: SQL, condition?: SQL): Part => number((context) => total(column, context, condition ? sql`${context.base} and ${condition}` : context.base))

/** A sum of money in minor units. */
export const money = (column: SQL, condition?: SQL): Part => ({ ...sum(column, condition), kind: 'money' })

/** How many different values; null does not count as one. */
export const distinct = (column: SQL, condition?: SQL): Part =>
  whole(({ base }) => sql`(count(distinct ${column}) filter (where ${base}${condition ? sql` and ${condition}` : sql``}))::float8`)

/** Percentile with linear interpolation between values (type 7), null without rows. */
export const percentile = (share: number, column: SQL): Part => whole(({ base }) => sql`percentile_cont(${share}) within group (order by ${column}) filter (where ${base})`)

/** Σw² for Kish's effective number of answers. */
export const squaredWeights = (): Part => number(({ base }) => sql`coalesce(sum(r.weight * r.weight) filter (where ${base}), 0)::float8`)

/** A value that every row of the window repeats, such as a denominator the source works out over all rows. */
export const repeated = (column: SQL): Part => whole(() => sql`coalesce(max(${column}), 0)::float8`)

/** Full days of the window that lie behind us. */
export const fullDays = (): Part => whole(() => sql`greatest(0, least(w.to_on, w.today) - w.from_on)::float8`)
