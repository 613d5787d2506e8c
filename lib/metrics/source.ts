import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../shared/day.ts'

/** What a source needs to know to write its query. */
export interface RowsContext {
  workspaceId: number
  currency: string
  today: Day
  /** True where a dimension or filter of this name is in use, so that a costly join is made only then. */
  uses(name: string): boolean
  /** ` and <column> in (customers of the filter)`, or nothing where no filter is set. */
  customerIn(column: SQL): SQL
}

/**
 * Where the parts of metrics are counted: a query whose rows lie in a window `w` (from_on, to_on, today),
 * seen by metrics as `r`. Each row carries `customer_no`, and `record_id`, `record_on`, `record_value` for the list behind a number.
 */
export interface Source {
  key: string
  /** What the rows are, as the path of their page or the name of their table. */
  records: 'answers' | 'invitations' | 'customers' | 'orders' | 'tickets' | 'activity' | 'health'
  rows(context: RowsContext): SQL
  /** Each row belongs to one day, `record_on`: counts of days may be summed over any window. */
  daily?: true
  /** Ways to break its metrics down, besides those of the customer: name → text expression over `r`. */
  dimensions: Record<string, SQL>
  /** Whom a row of `r` is about, as a number; the customer unless said. */
  person?: SQL
}

/** The customer of a row; a row of nobody known counts as a person of its own. Numbers of different kinds never meet. */
export const personOfRow = sql`coalesce(-(r.customer_no::bigint), 4294967296 + r.record_id)`

/** The contact of a row, else its customer. */
export const contactOfRow = sql`coalesce(r.contact_no::bigint, -(r.customer_no::bigint), 4294967296 + r.record_id)`

/** Columns of `r`, by the names a metric uses: `columns('score')` gives `r.score`. */
export function columns<const N extends string>(...names: N[]): Record<N, SQL> {
  return Object.fromEntries(names.map((name) => [name, sql`r.${sql.identifier(name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))}`])) as Record<N, SQL>
}

/** Channel and touchpoint by their keys. */
export const placeDimensions: Record<string, SQL> = {
  channel: sql`(select channels.key from channels where channels.workspace_id = w.workspace_id and channels.channel_no = r.channel_no)`,
  touchpoint: sql`(select touchpoints.key from touchpoints where touchpoints.workspace_id = w.workspace_id and touchpoints.touchpoint_no = r.touchpoint_no)`,
}
