import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { addDays } from '../shared/day.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { matchesRule } from '../test/matches-rule.ts'
import { plainCustomer } from '../test/plain-customer.ts'
import { storeCustomers } from '../test/store-customers.ts'
import { memberOf } from '../test/workspace.ts'
import { type Condition, Rule } from './rule.ts'
import { ruleFromFilters } from './rule-from-filters.ts'
import { segmentCondition } from './segment-condition.ts'

beforeAll(freshDatabase)

const today = '2026-03-31'
const day = fc.integer({ min: -40, max: 3 }).map((days) => addDays(today, days))
const days = fc.integer({ min: 1, max: 45 })
const texts = fc.uniqueArray(fc.constantFrom('Pro', 'Basic', 'NL', 'Acme', '12', 'true', '1.5'), { minLength: 1, maxLength: 3 })
const textOp = fc.oneof(
  fc.record({ op: fc.constantFrom('is' as const, 'is_not' as const), values: texts }),
  fc.record({ op: fc.constant('contains' as const), value: fc.constantFrom('a', 'PRO', 'ste', 'é', '1') }),
  fc.record({ op: fc.constantFrom('is_set' as const, 'is_not_set' as const) }),
)
const edge = fc.constantFrom('gte' as const, 'lte' as const)
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom('plan', 'country', 'industry', 'owner', 'name'), textOp).map(([field, op]) => ({ on: 'field', field, ...op }) as Condition),
  fc.tuple(fc.constantFrom('signed_up_on', 'first_paid_on'), fc.oneof(
    fc.record({ op: fc.constantFrom('before', 'since'), day }), fc.record({ op: fc.constantFrom('within', 'longer_ago'), days }), fc.record({ op: fc.constantFrom('is_set', 'is_not_set') }),
  )).map(([field, op]) => ({ on: 'day', field, ...op }) as Condition),
  fc.tuple(fc.constantFrom('size', 'seats', 'trial', "o'dd"), fc.oneof(
    textOp, fc.record({ op: fc.constantFrom('eq', 'lt', 'lte', 'gt', 'gte'), value: fc.constantFrom(0, 1.5, 12) }),
    fc.record({ op: fc.constant('between'), from: fc.constant(-1), to: fc.constantFrom(2.25, 12) }), fc.record({ op: fc.constantFrom('is_true', 'is_false') }),
  )).map(([key, op]) => ({ on: 'attribute', key, ...op }) as Condition),
  fc.record({ on: fc.constant('active' as const), active: fc.boolean(), days }),
  fc.record({ on: fc.constant('event' as const), event: fc.constantFrom('sign in', 'export', 'never seen'), times: fc.integer({ min: 1, max: 6 }), days }),
  fc.record({ on: fc.constant('mrr' as const), op: edge, minor: fc.integer({ min: 0, max: 5 }).map((n) => n * 1000) }),
  fc.record({ on: fc.constant('nps' as const), op: edge, rating: fc.integer({ min: 0, max: 10 }), days }),
  fc.record({ on: fc.constant('tickets' as const), times: fc.integer({ min: 1, max: 4 }), days }),
)
const { rule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.record({
    match: fc.constantFrom('all' as const, 'any' as const, 'none' as const),
    rules: fc.array(fc.oneof({ maxDepth: 2 }, condition, tie('rule')), { maxLength: 4 }),
  }),
}))

async function members(scope: Scope, one: Rule): Promise<number[]> {
  const rows = await scope.read((tx) => tx.select({ customerNo: customers.customerNo }).from(customers)
    .where(and(eq(customers.workspaceId, scope.workspaceId), segmentCondition(one, { workspaceId: scope.workspaceId, today }))).orderBy(customers.customerNo))
  return rows.map((row) => row.customerNo)
}

describe('a segment in SQL', () => {
  it('holds for exactly the customers for which its rule holds one by one, and never for another workspace', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    const list = fc.sample(plainCustomer(today), { numRuns: 120, seed: 7 })
    await storeCustomers(ours, list)
    await storeCustomers(theirs, fc.sample(plainCustomer(today), { numRuns: 40, seed: 8 }))
    await fc.assert(fc.asyncProperty(rule, async (one) => {
      expect(Rule.safeParse(one).success).toBe(true)
      const expected = list.flatMap((each, index) => (matchesRule(one, each, today) ? [index + 1] : []))
      expect(await members(ours, one)).toEqual(expected)
    }), { numRuns: 250, seed: 11 })
  })

  it('takes plain filters as a rule of its own', async () => {
    const scope = await memberOf()
    await scope.write((tx) => tx.insert(customers).values([
      { workspaceId: scope.workspaceId, customerNo: 1, externalId: 'a', name: 'A', nameSearch: 'a', plan: 'Pro', attributes: { size: 'large' } },
      { workspaceId: scope.workspaceId, customerNo: 2, externalId: 'b', name: 'B', nameSearch: 'b', plan: 'Pro', attributes: { size: 'small' } },
      { workspaceId: scope.workspaceId, customerNo: 3, externalId: 'c', name: 'C', nameSearch: 'c', plan: 'Basic', attributes: { size: 'large' } },
    ]))
    expect(await members(scope, ruleFromFilters({ plan: ['Pro'], size: ['large', 'huge'] }))).toEqual([1])
    expect(await members(scope, ruleFromFilters({ plan: [] }))).toEqual([1, 2, 3])
  })
})

describe('a rule', () => {
  const deep = (levels: number): unknown => ({ match: 'all', rules: levels > 1 ? [deep(levels - 1)] : [] })

  it('is refused when it nests too deep, names no value or is no rule', () => {
    expect(Rule.safeParse(deep(5)).success).toBe(true)
    expect(Rule.safeParse(deep(6)).success).toBe(false)
    expect(Rule.safeParse({ match: 'all', rules: [{ on: 'field', field: 'plan', op: 'is', values: [] }] }).success).toBe(false)
    expect(Rule.safeParse({ match: 'all', rules: [{ on: 'field', field: 'workspace_id', op: 'is', values: ['1'] }] }).success).toBe(false)
    expect(Rule.safeParse({ match: 'all', rules: [{ on: 'day', field: 'signed_up_on', op: 'since', day: '2026-02-30' }] }).success).toBe(false)
  })
})
