import { type SQL, sql } from 'drizzle-orm'
import type { Day } from '../shared/day.ts'
import { attributeCondition } from './attribute-condition.ts'
import { behaviourCondition } from './behaviour-condition.ts'
import { dayCondition, textCondition } from './field-condition.ts'
import { type Condition, isGroup, type Rule } from './rule.ts'

export interface SegmentContext {
  workspaceId: number
  /** The workspace's local day; windows of N days end with it. */
  today: Day
}

/**
 * A rule as one boolean expression over the table `customers` (under that name, no alias): true or false for each customer, never null.
 * All values are parameters and every subquery carries the workspace, so it can stand in any query of that workspace:
 * `select customer_no from customers where workspace_id = … and <condition>`.
 */
export function segmentCondition(rule: Rule, context: SegmentContext): SQL {
  if (rule.rules.length === 0) return sql`true`
  const parts = rule.rules.map((part) => (isGroup(part) ? segmentCondition(part, context) : conditionSql(part, context)))
  if (rule.match === 'all') return sql`(${sql.join(parts, sql` and `)})`
  const any = sql`(${sql.join(parts, sql` or `)})`
  return rule.match === 'any' ? any : sql`(not ${any})`
}

function conditionSql(condition: Condition, context: SegmentContext): SQL {
  switch (condition.on) {
    case 'field': return textCondition(condition)
    case 'day': return dayCondition(condition, context.today)
    case 'attribute': return attributeCondition(condition)
    default: return behaviourCondition(condition, context)
  }
}
