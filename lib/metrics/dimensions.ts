import { type SQL, sql } from 'drizzle-orm'
import { Refusal } from '../shared/refusal.ts'
import type { Source } from './source.ts'

const CUSTOMER: Record<string, SQL> = {
  plan: sql`customers.plan`,
  country: sql`customers.country`,
  industry: sql`customers.industry`,
  owner: sql`customers.owner`,
}

/** The text expression a metric is broken down or filtered by: a column of its source, of the customer, or an attribute of either. */
export function dimensionSql(source: Source, name: string): SQL {
  const [scope, ...rest] = name.split('.')
  const field = rest.join('.')
  if (scope === 'customer' && CUSTOMER[field]) return CUSTOMER[field]
  if (scope === 'customer_attribute' && field) return sql`customers.attributes ->> ${field}`
  if (scope === 'attribute' && field) return sql`r.attributes ->> ${field}`
  const own = source.dimensions[name]
  if (own) return own
  throw new Refusal('invalid', 'This metric cannot be broken down by “{dimension}”.', { details: { dimension: name } })
}

/** Whether the dimension is read from the customer of a row. */
export const isOfCustomer = (name: string) => name.startsWith('customer.') || name.startsWith('customer_attribute.')
