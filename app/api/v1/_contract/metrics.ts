import { z } from 'zod'
import { bucketsOf } from '#lib/shared/period.ts'
import { endpoint } from './endpoint.ts'
import { Cursor, Day, Flag, Key, Next } from './parts.ts'

const MOST_BUCKETS = 800

const Figure = z.object({
  value: z.number().nullable().describe('Null where there is nothing to measure; it is never a made-up 0. Money is in minor units.'),
  n: z.number().nullable().describe('How many answers, users or customers the value rests on.'),
  interval: z.object({ low: z.number(), high: z.number() }).nullable().describe('The 95 % interval.'),
  parts: z.record(z.string(), z.number()).describe('The counts that the formula names.'),
  leftOut: z.record(z.string(), z.number()).describe('What was not counted, by reason.'),
})

const Compared = Figure.extend({ from: Day, to: Day, change: z.looseObject({ verdict: z.string().optional() }).nullable() }).nullable()

export const Measured = Figure.extend({
  metric: z.string(),
  variant: z.string().nullable(),
  unit: z.string(),
  currency: z.string().optional().describe('Of a metric of money.'),
  formula: z.string(),
  from: Day,
  to: Day,
  isRunning: z.boolean().describe('The period is not over, so the value is not final.'),
  previous: Compared,
  yearBefore: Compared,
  buckets: z.array(Figure.extend({ from: Day, to: Day, isRunning: z.boolean() })),
  groups: z.array(Figure.extend({ key: z.string() })),
})

const question = {
  from: Day.describe('The first day that counts, in the time zone of the workspace.'),
  to: Day.describe('The first day that no longer counts: March is from 2026-03-01 to 2026-04-01.'),
  grain: z.enum(['day', 'week', 'month', 'quarter']).optional().describe('Also the values of each of these.'),
  by: z.string().max(100).optional().describe('Breaks the value down: channel, touchpoint, customer.plan, attribute.X, … as the metric lists.'),
  weighted: Flag.optional().describe('Counts answers by their weight.'),
  compare: Flag.optional().describe('Also the period before and the same days a year earlier.'),
  segment: Key.optional().describe('The key of a segment.'),
  customer: z.string().max(200).optional().describe("The team's own id of one customer."),
  channel: Key.optional(),
  touchpoint: Key.optional(),
  filter: z.record(z.string().max(80), z.string().max(200)).optional().describe('Dimension and value: `filter[customer.plan]=pro`.'),
}

type Span = { from: string; to: string; grain?: 'day' | 'week' | 'month' | 'quarter' | undefined }
const ordered = ({ from, to }: Span) => from < to
const late = { path: ['to'], message: 'The end must lie after the beginning; the last day itself does not count.' }
const bearable = ({ from, to, grain }: Span) => !grain || to.slice(0, 4) <= `${Number(from.slice(0, 4)) + 60}` && bucketsOf({ from, to }, grain).length <= MOST_BUCKETS
const many = { path: ['grain'], message: `At most ${MOST_BUCKETS} of these fit in one answer. Ask for a longer one or a shorter period.` }

export const listMetrics = endpoint({
  id: 'listMetrics', method: 'GET', path: '/metrics', room: 'Metrics', ability: 'metric.read',
  summary: 'The catalogue of metrics with their definitions',
  input: z.strictObject({ language: z.enum(['en', 'nl', 'ro']).default('en') }),
  output: z.object({
    metrics: z.array(z.object({
      metric: z.string(), family: z.string(), unit: z.string(), better: z.string(), name: z.string(), about: z.string(), formula: z.string(),
      breakdowns: z.array(z.string()), variants: z.array(z.object({ variant: z.string(), name: z.string() })), minSample: z.number().nullable(),
    })),
  }),
})

export const measureMetric = endpoint({
  id: 'measureMetric', method: 'GET', path: '/metrics/{metric}', room: 'Metrics', ability: 'metric.read',
  summary: 'One metric over a period, with everything it was made of',
  input: z.strictObject({ metric: Key, variant: Key.optional().describe('A rival definition of the metric.'), ...question }).refine(ordered, late).refine(bearable, many),
  output: Measured,
})

export const measureMetrics = endpoint({
  id: 'measureMetrics', method: 'POST', path: '/metrics/measure', room: 'Metrics', ability: 'metric.read',
  summary: 'Several metrics over one period',
  about: 'Those that share a source are measured in one statement, so this is quicker than asking one by one.',
  input: z.strictObject({ metrics: z.array(z.strictObject({ metric: Key, variant: Key.optional() })).min(1).max(40), ...question }).refine(ordered, late).refine(bearable, many),
  output: z.object({ metrics: z.array(Measured) }),
})

export const listRecords = endpoint({
  id: 'listRecords', method: 'GET', path: '/metrics/{metric}/records', room: 'Metrics', ability: 'customer.read',
  summary: 'The records behind a metric, newest first, fifty at a time',
  about: 'Under the same period and filters as the figure itself. The key needs `metric.read` as well.',
  input: z.strictObject({
    metric: Key, variant: Key.optional(), from: question.from, to: question.to, by: question.by, key: z.string().max(200).optional().describe('One group of the breakdown `by`.'),
    segment: question.segment, customer: question.customer, channel: question.channel, touchpoint: question.touchpoint, filter: question.filter, cursor: Cursor,
  }).refine(ordered, late),
  output: z.object({
    kind: z.string(), total: z.number().int(), next: Next,
    records: z.array(z.object({ id: z.number(), on: Day, value: z.number().nullable().describe('What the record adds: a score, minor units of money, hours.'), customer: z.string().nullable(), customerName: z.string().nullable() })),
  }),
})
