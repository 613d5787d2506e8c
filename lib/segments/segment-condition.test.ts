import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { customers } from '../db/schema/customers.ts'
import { activityDays, eventNames } from '../db/schema/events.ts'
import { subscriptionSpans, subscriptions } from '../db/schema/revenue.ts'
import { tickets } from '../db/schema/support.ts'
import { answers, questions, responses, surveys } from '../db/schema/surveys.ts'
import { addDays } from '../shared/day.ts'
import { plainText } from '../shared/plain-text.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { matchesRule, type PlainCustomer } from '../test/matches-rule.ts'
import { memberOf } from '../test/workspace.ts'
import { type Condition, Rule } from './rule.ts'
import { ruleFromFilters } from './rule-from-filters.ts'
import { segmentCondition } from './segment-condition.ts'

beforeAll(freshDatabase)

const today = '2026-03-31'
const EVENTS = [{ name: 'sign in', countsAsActive: true }, { name: 'export', countsAsActive: true }, { name: 'mail opened', countsAsActive: false }]
const day = fc.integer({ min: -40, max: 3 }).map((days) => addDays(today, days))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 4 })
const word = fc.constantFrom('Pro', 'Basic', 'pro', 'Café', 'NL', '')
const value = fc.oneof(word, fc.constantFrom('true', 'false', '12'), fc.integer({ min: -5, max: 20 }), fc.constantFrom(1.5, 2.25), fc.boolean())

const customer: fc.Arbitrary<PlainCustomer> = fc.record({
  name: fc.constantFrom('Ștefan & Zonen', 'Bakkerij De Gouden Aar', 'Acme', 'acme south'),
  fields: fc.record({ plan: maybe(word), country: maybe(word), industry: maybe(word), owner: maybe(word) }),
  days: fc.record({ signed_up_on: maybe(day), first_paid_on: maybe(day) }),
  attributes: fc.dictionary(fc.constantFrom('size', 'seats', 'trial'), value, { maxKeys: 3, noNullPrototype: true }),
  activity: fc.uniqueArray(fc.record({ day, event: fc.constantFrom(0, 1, 2), events: fc.integer({ min: 1, max: 4 }) }), { maxLength: 5, selector: (one) => `${one.day} ${one.event}` })
    .map((list) => list.map((one) => ({ day: one.day, events: one.events, event: EVENTS[one.event]?.name ?? '', countsAsActive: EVENTS[one.event]?.countsAsActive ?? false }))),
  spans: fc.array(fc.record({ from: day, length: maybe(fc.integer({ min: 1, max: 30 })), state: fc.constantFrom('paid' as const, 'trial' as const, 'paused' as const), minor: fc.integer({ min: 0, max: 4 }).map((n) => n * 1000) }), { maxLength: 3 })
    .map((list) => list.map(({ length, ...one }) => ({ ...one, to: length === null ? null : addDays(one.from, length) }))),
  ratings: fc.array(fc.record({ day, rating: fc.integer({ min: 0, max: 10 }) }), { maxLength: 3 }),
  tickets: fc.array(day, { maxLength: 4 }),
})

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

async function store(scope: Scope, list: PlainCustomer[]): Promise<void> {
  const { workspaceId } = scope
  const every = <Row>(rows: (one: PlainCustomer, customerNo: number) => Row[]) => list.flatMap((one, index) => rows(one, index + 1))
  await scope.write(async (tx) => {
    await tx.insert(eventNames).values(EVENTS.map((event, index) => ({ workspaceId, eventNo: index + 1, ...event })))
    await tx.insert(customers).values(every((one, customerNo) => [{
      workspaceId, customerNo, externalId: `c${customerNo}`, name: one.name, nameSearch: plainText(one.name), ...one.fields,
      signedUpOn: one.days.signed_up_on, firstPaidOn: one.days.first_paid_on, attributes: one.attributes,
    }]))
    await tx.insert(activityDays).values(every((one, customerNo) => one.activity.map((did) => ({
      workspaceId, customerNo, contactNo: customerNo, day: did.day, eventNo: EVENTS.findIndex(({ name }) => name === did.event) + 1, events: did.events, quantity: did.events,
    }))))
    let subscriptionNo = 0
    for (const { span, customerNo } of every((one, no) => one.spans.map((each) => ({ span: each, customerNo: no })))) {
      subscriptionNo += 1
      const shared = { workspaceId, subscriptionNo, customerNo, currency: 'EUR' }
      await tx.insert(subscriptions).values({ ...shared, externalId: `s${subscriptionNo}`, unitMinor: span.minor, interval: 'month', startedOn: span.from, endedOn: span.to })
      await tx.insert(subscriptionSpans).values({ ...shared, fromOn: span.from, toOn: span.to, state: span.state, mrrMinor: span.minor })
    }
    await tx.insert(surveys).values({ workspaceId, surveyNo: 1, key: 'nps', name: 'NPS', draft: {} })
    await tx.insert(questions).values({ workspaceId, questionNo: 1, surveyNo: 1, key: 'nps', label: 'NPS', kind: 'nps' })
    let responseNo = 0
    for (const { given, customerNo } of every((one, no) => one.ratings.map((each) => ({ given: each, customerNo: no })))) {
      responseNo += 1
      await tx.insert(responses).values({ workspaceId, responseNo, surveyNo: 1, version: 1, responseKey: `r${responseNo}`, customerNo, answeredAt: new Date(`${given.day}T12:00:00Z`), answeredOn: given.day })
      await tx.insert(answers).values({ workspaceId, responseNo, questionNo: 1, score: given.rating, answeredOn: given.day, customerNo })
    }
    const opened = every((one, customerNo) => one.tickets.map((on) => ({ on, customerNo })))
    await tx.insert(tickets).values(opened.map(({ on, customerNo }, index) => ({ workspaceId, ticketNo: index + 1, externalId: `t${index}`, customerNo, openedAt: new Date(`${on}T09:00:00Z`), openedOn: on })))
  })
}

async function members(scope: Scope, one: Rule): Promise<number[]> {
  const rows = await scope.read((tx) => tx.select({ customerNo: customers.customerNo }).from(customers)
    .where(and(eq(customers.workspaceId, scope.workspaceId), segmentCondition(one, { workspaceId: scope.workspaceId, today }))).orderBy(customers.customerNo))
  return rows.map((row) => row.customerNo)
}

describe('a segment in SQL', () => {
  it('holds for exactly the customers for which its rule holds one by one, and never for another workspace', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    const list = fc.sample(customer, { numRuns: 120, seed: 7 })
    await store(ours, list)
    await store(theirs, fc.sample(customer, { numRuns: 40, seed: 8 }))
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
