import { type SQL, sql } from 'drizzle-orm'
import { customers } from '../db/schema/customers.ts'
import { addDays, type Day } from '../shared/day.ts'
import { plainText } from '../shared/plain-text.ts'
import type { Condition } from './rule.ts'
import { textTest } from './text-test.ts'

const TEXT = { plan: customers.plan, country: customers.country, industry: customers.industry, owner: customers.owner, name: customers.name }
const DAYS = { signed_up_on: customers.signedUpOn, first_paid_on: customers.firstPaidOn }

/** A text column of the customer. A name is searched without regard to accents. */
export function textCondition(condition: Extract<Condition, { on: 'field' }>): SQL {
  if (condition.field === 'name' && condition.op === 'contains') return sql`(position(${plainText(condition.value)} in ${customers.nameSearch}) > 0)`
  return textTest(sql`${TEXT[condition.field]}`, condition)
}

/** A day column of the customer, against a fixed day or counted back from today. */
export function dayCondition(condition: Extract<Condition, { on: 'day' }>, today: Day): SQL {
  const column = DAYS[condition.field]
  switch (condition.op) {
    case 'is_set': return sql`(${column} is not null)`
    case 'is_not_set': return sql`(${column} is null)`
    case 'before': return sql`(${column} < ${condition.day}::date is true)`
    case 'since': return sql`(${column} >= ${condition.day}::date is true)`
    case 'within': return sql`(${column} > ${addDays(today, -condition.days)}::date and ${column} <= ${today}::date) is true`
    case 'longer_ago': return sql`(${column} <= ${addDays(today, -condition.days)}::date is true)`
  }
}
