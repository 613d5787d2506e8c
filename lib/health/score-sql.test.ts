import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../test/fresh-database.ts'
import { plainCustomer } from '../test/plain-customer.ts'
import { signalByHand } from '../test/signal-by-hand.ts'
import { storeCustomers } from '../test/store-customers.ts'
import { memberOf } from '../test/workspace.ts'
import { HealthDefinition } from './definition.ts'
import { type Part, scoreCustomer } from './score-customer.ts'
import { scoreRules } from './score-rules.ts'
import { scoreSql } from './score-sql.ts'
import { SOURCES } from './sources.ts'

beforeAll(freshDatabase)

const today = '2026-03-31'

const signal = fc.record({ source: fc.constantFrom(...SOURCES), windowDays: fc.integer({ min: 1, max: 45 }), attribute: fc.constantFrom('size', 'seats') })
const scale = fc.oneof(
  fc.constantFrom([0, 10], [10, 0], [-50, 25], [1, 5], [0, 3]).map(([worst, best]) => ({ kind: 'linear' as const, worst, best })),
  fc.constantFrom([0, 3], [2, 7]).map(([first, second]) => ({ kind: 'steps' as const, steps: [{ upTo: first, score: 10 }, { upTo: second, score: 55 }, { upTo: null, score: 95 }] })),
)
const measure = fc.record({
  signal, scale, weight: fc.integer({ min: 0, max: 40 }), missing: fc.constantFrom('leave_out', 'fifty', 'zero'), maxAgeDays: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
})
const exception = fc.record({
  signal, op: fc.constantFrom('gt', 'gte', 'lt', 'lte', 'eq'), value: fc.integer({ min: 0, max: 6 }), until: fc.constantFrom(undefined, today, '2026-03-30'),
  effect: fc.oneof(fc.constantFrom(39, 55.5).map((score) => ({ kind: 'cap', score })), fc.constant({ kind: 'floor', score: 40.5 }), fc.constant({ kind: 'band', band: 'concerning' })),
})
const definition = fc.record({ measures: fc.array(measure, { minLength: 1, maxLength: 6 }), exceptions: fc.array(exception, { maxLength: 3 }), minCoverage: fc.constantFrom(0, 50, 80) }).map(({ measures, exceptions, minCoverage }) => HealthDefinition.parse({
  minCoverage,
  groups: [{ key: 'use', measures: measures.map(({ signal: of, ...rest }, i) => ({ key: `m${i}`, ...of, ...rest })) }],
  exceptions: exceptions.map(({ signal: of, ...rest }, i) => ({ ...of, ...rest, reason: `reason ${i}` })),
}))

type Row = { customer_no: number; raw: number | null; coverage: number; score: number | null; band: string; exception: string | null; parts: Part[] }

const close = (a: number | null, b: number | null) => (a === null || b === null ? a === b : Math.abs(a - b) < 1e-6)

describe('the scores of all customers in one statement', () => {
  it('are those of the customers one by one', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    const list = fc.sample(plainCustomer(today), { numRuns: 60, seed: 3 })
    await storeCustomers(ours, list)
    await storeCustomers(theirs, fc.sample(plainCustomer(today), { numRuns: 30, seed: 4 }))
    await fc.assert(fc.asyncProperty(definition, async (one) => {
      const rules = scoreRules(one)
      const rows = await ours.read((tx) => tx.execute<Row>(sql`select * from (${scoreSql(rules, { workspaceId: ours.workspaceId, today, minorUnits: 100 })}) s order by customer_no`))
      expect(rows).toHaveLength(list.length)
      list.forEach((customer, index) => {
        const given = Object.fromEntries([...rules.measures, ...rules.exceptions].flatMap((each) => {
          const found = signalByHand(each, customer, today)
          return found ? [[each.input, found]] : []
        }))
        const [expected, row] = [scoreCustomer(rules, given, today), rows[index]]
        if (!row) throw new Error('a row for each customer')
        expect({ score: row.score, band: row.band, exception: row.exception }).toEqual({ score: expected.score, band: expected.band, exception: expected.exception })
        expect(close(row.raw, expected.raw) && close(row.coverage, expected.coverage)).toBe(true)
        expect(row.parts.map(({ key, state, weight, ageDays }) => ({ key, state, weight, ageDays }))).toEqual(expected.parts.map(({ key, state, weight, ageDays }) => ({ key, state, weight, ageDays })))
        expect(row.parts.every((part, i) => close(part.score, expected.parts[i]?.score ?? null) && close(part.contribution, expected.parts[i]?.contribution ?? null) && close(part.value, expected.parts[i]?.value ?? null))).toBe(true)
      })
    }), { numRuns: 60, seed: 5 })
  })
})
