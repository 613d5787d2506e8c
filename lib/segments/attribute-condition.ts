import { type SQL, sql } from 'drizzle-orm'
import { customers } from '../db/schema/customers.ts'
import type { Condition } from './rule.ts'
import { textTest } from './text-test.ts'

const COMPARE = { eq: sql`=`, lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` }

/** One of the customer's own attributes. Numbers are compared where the attribute is a number, as text where it is tested as text. */
export function attributeCondition(condition: Extract<Condition, { on: 'attribute' }>): SQL {
  const text = sql`(${customers.attributes} ->> ${condition.key}::text)`
  // A case fixes the order: a text must never reach the cast.
  const number = sql`(case when jsonb_typeof(${customers.attributes} -> ${condition.key}::text) = 'number' then (${customers.attributes} ->> ${condition.key}::text)::numeric end)`
  switch (condition.op) {
    case 'is_true': return sql`(${text} = 'true') is true`
    case 'is_false': return sql`(${text} = 'false') is true`
    case 'between': return sql`(${number} between ${condition.from}::numeric and ${condition.to}::numeric) is true`
    case 'is': case 'is_not': case 'contains': case 'is_set': case 'is_not_set': return textTest(text, condition)
    default: return sql`(${number} ${COMPARE[condition.op]} ${condition.value}::numeric) is true`
  }
}
