import { z } from 'zod'
import { isDay } from '../shared/day.ts'

const day = z.string().refine(isDay, 'Not a day, for example 2026-03-31.')
const texts = z.array(z.string().trim().min(1).max(200)).min(1, 'Name at least one value.').max(100)
const windowDays = z.coerce.number().int().min(1).max(3650)
const times = z.coerce.number().int().min(1).max(1_000_000)
const key = z.string().trim().min(1).max(80)
const comparison = z.enum(['eq', 'lt', 'lte', 'gt', 'gte'])

/** Typed columns of a customer that hold text. */
export const TEXT_FIELDS = ['plan', 'country', 'industry', 'owner', 'name'] as const
/** Typed columns of a customer that hold a day. */
export const DAY_FIELDS = ['signed_up_on', 'first_paid_on'] as const

const TextField = z.discriminatedUnion('op', [
  z.object({ on: z.literal('field'), field: z.enum(TEXT_FIELDS), op: z.enum(['is', 'is_not']), values: texts }),
  z.object({ on: z.literal('field'), field: z.enum(TEXT_FIELDS), op: z.literal('contains'), value: z.string().trim().min(1).max(200) }),
  z.object({ on: z.literal('field'), field: z.enum(TEXT_FIELDS), op: z.enum(['is_set', 'is_not_set']) }),
])

const DayField = z.discriminatedUnion('op', [
  z.object({ on: z.literal('day'), field: z.enum(DAY_FIELDS), op: z.enum(['before', 'since']), day }),
  z.object({ on: z.literal('day'), field: z.enum(DAY_FIELDS), op: z.enum(['within', 'longer_ago']), days: windowDays }),
  z.object({ on: z.literal('day'), field: z.enum(DAY_FIELDS), op: z.enum(['is_set', 'is_not_set']) }),
])

const Attribute = z.discriminatedUnion('op', [
  z.object({ on: z.literal('attribute'), key, op: z.enum(['is', 'is_not']), values: texts }),
  z.object({ on: z.literal('attribute'), key, op: z.literal('contains'), value: z.string().trim().min(1).max(200) }),
  z.object({ on: z.literal('attribute'), key, op: z.enum(['is_set', 'is_not_set']) }),
  z.object({ on: z.literal('attribute'), key, op: comparison, value: z.coerce.number() }),
  z.object({ on: z.literal('attribute'), key, op: z.literal('between'), from: z.coerce.number(), to: z.coerce.number() }),
  z.object({ on: z.literal('attribute'), key, op: z.enum(['is_true', 'is_false']) }),
])

const AtLeastOrMost = z.enum(['gte', 'lte'])

/** What a customer did, pays or said. A window of N days ends with today and counts it. */
const Behaviour = z.discriminatedUnion('on', [
  z.object({ on: z.literal('active'), active: z.boolean(), days: windowDays }),
  z.object({ on: z.literal('event'), event: z.string().trim().min(1).max(200), times, days: windowDays }),
  z.object({ on: z.literal('mrr'), op: AtLeastOrMost, minor: z.coerce.number().int().min(0) }),
  z.object({ on: z.literal('nps'), op: AtLeastOrMost, rating: z.coerce.number().int().min(0).max(10), days: windowDays }),
  z.object({ on: z.literal('tickets'), times, days: windowDays }),
  z.object({ on: z.literal('health'), bands: z.array(z.enum(['poor', 'concerning', 'healthy', 'not_enough_data'])).min(1) }),
])

export const Condition = z.union([TextField, DayField, Attribute, Behaviour])
export type Condition = z.infer<typeof Condition>

/** A group holds when all, any or none of its rules do. An empty group holds for every customer. */
export interface Rule {
  match: 'all' | 'any' | 'none'
  rules: (Rule | Condition)[]
}

const DEEPEST = 5
const MOST = 60

const Group: z.ZodType<Rule> = z.lazy(() => z.object({
  match: z.enum(['all', 'any', 'none']),
  rules: z.array(z.union([Group, Condition])).max(MOST),
}))

/** A rule as it is saved: groups within groups, over conditions on what a customer is, did, pays and said. */
export const Rule = Group
  .refine((rule) => depthOf(rule) <= DEEPEST, 'Groups can be nested five deep.')
  .refine((rule) => sizeOf(rule) <= MOST, 'A segment can have 60 conditions.')

export const isGroup = (rule: Rule | Condition): rule is Rule => 'match' in rule

function depthOf(rule: Rule | Condition): number {
  return isGroup(rule) ? 1 + Math.max(0, ...rule.rules.map(depthOf)) : 0
}

function sizeOf(rule: Rule | Condition): number {
  return isGroup(rule) ? rule.rules.reduce((sum, part) => sum + sizeOf(part), 0) : 1
}
