import fc from 'fast-check'
import { addDays, type Day } from '../shared/day.ts'

type Value = string | number | boolean

/** A customer with everything a rule can ask about, as plain lists. */
export interface PlainCustomer {
  name: string
  fields: Record<'plan' | 'country' | 'industry' | 'owner', string | null>
  days: Record<'signed_up_on' | 'first_paid_on', Day | null>
  attributes: Record<string, Value>
  activity: { day: Day; event: string; events: number; countsAsActive: boolean; isFeature: boolean }[]
  spans: { from: Day; to: Day | null; state: 'paid' | 'trial' | 'paused'; minor: number }[]
  /** In the order in which they were given. */
  ratings: { day: Day; rating: number }[]
  /** Days of opening and of resolving. */
  tickets: { opened: Day; resolved: Day | null }[]
  pulses: { day: Day; rating: number }[]
}

/** The events that generated customers do. */
export const EVENTS = [{ name: 'sign in', countsAsActive: true, isFeature: false }, { name: 'export', countsAsActive: true, isFeature: true }, { name: 'mail opened', countsAsActive: false, isFeature: true }]
const named = (index: number) => {
  const { name, ...flags } = EVENTS[index] ?? { name: '', countsAsActive: false, isFeature: false }
  return { event: name, ...flags }
}
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 4 })
const word = fc.constantFrom('Pro', 'Basic', 'pro', 'Café', 'NL', '')
const value = fc.oneof(word, fc.constantFrom('true', 'false', '12'), fc.integer({ min: -5, max: 20 }), fc.constantFrom(1.5, 2.25), fc.boolean())

/** A customer with a bit of everything in the forty days before a day, and a little after it. */
export function plainCustomer(today: Day): fc.Arbitrary<PlainCustomer> {
  const day = fc.integer({ min: -40, max: 3 }).map((days) => addDays(today, days))
  return fc.record({
    name: fc.constantFrom('Ștefan & Zonen', 'Bakkerij De Gouden Aar', 'Acme', 'acme south'),
    fields: fc.record({ plan: maybe(word), country: maybe(word), industry: maybe(word), owner: maybe(word) }),
    days: fc.record({ signed_up_on: maybe(day), first_paid_on: maybe(day) }),
    attributes: fc.dictionary(fc.constantFrom('size', 'seats', 'trial'), value, { maxKeys: 3, noNullPrototype: true }),
    activity: fc.uniqueArray(fc.record({ day, event: fc.constantFrom(0, 1, 2), events: fc.integer({ min: 1, max: 4 }) }), { maxLength: 5, selector: (one) => `${one.day} ${one.event}` })
      .map((list) => list.map((one) => ({ day: one.day, events: one.events, ...named(one.event) }))),
    spans: fc.array(fc.record({ from: day, length: maybe(fc.integer({ min: 1, max: 30 })), state: fc.constantFrom('paid' as const, 'trial' as const, 'paused' as const), minor: fc.integer({ min: 0, max: 4 }).map((n) => n * 1000) }), { maxLength: 3 })
      .map((list) => list.map(({ length, ...one }) => ({ ...one, to: length === null ? null : addDays(one.from, length) }))),
    ratings: fc.array(fc.record({ day, rating: fc.integer({ min: 0, max: 10 }) }), { maxLength: 3 }),
    tickets: fc.array(fc.record({ opened: day, wait: maybe(fc.integer({ min: 0, max: 9 })) }), { maxLength: 4 }).map((list) => list.map(({ opened, wait }) => ({ opened, resolved: wait === null ? null : addDays(opened, wait) }))),
    pulses: fc.uniqueArray(fc.record({ day, rating: fc.integer({ min: 1, max: 5 }) }), { maxLength: 2, selector: (one) => one.day }),
  })
}
