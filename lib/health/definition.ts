import { z } from 'zod'
import { isDay } from '../shared/day.ts'
import { SOURCES, WINDOWED } from './sources.ts'

const number = z.coerce.number().min(-1e12).max(1e12)
const score = z.coerce.number().min(0).max(100)

const signal = {
  source: z.enum(SOURCES),
  windowDays: z.coerce.number().int().min(1).max(730).optional(),
  attribute: z.string().trim().min(1).max(80).optional(),
}

const isWhole = ({ source, windowDays, attribute }: { source: (typeof SOURCES)[number]; windowDays?: number; attribute?: string }) =>
  (source !== 'attribute' || attribute !== undefined) && (!WINDOWED.includes(source) || windowDays !== undefined)
const NOT_WHOLE = 'Name the attribute, or give the number of days.'

/** From worst to best in a straight line, cut at 0 and 100; or up to five steps, each reaching up to a value. */
const Scale = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linear'), worst: number, best: number }).refine(({ worst, best }) => worst !== best, 'The worst and the best value must differ.'),
  z.object({ kind: z.literal('steps'), steps: z.array(z.object({ upTo: number.nullable(), score })).min(2).max(5) })
    .refine(({ steps }) => steps.every(({ upTo }, i) => (i === steps.length - 1 ? upTo === null : upTo !== null && (i === 0 || upTo > (steps[i - 1]?.upTo ?? upTo)))), 'Each step reaches higher than the one before; the last has no end.'),
])

export const Measure = z.object({
  key: z.string().regex(/^[a-z0-9_-]{1,60}$/),
  /** The team's own name for it; without one it is called after its source. */
  name: z.string().trim().max(80).default(''),
  ...signal,
  scale: Scale,
  /** Older than this is as good as missing. */
  maxAgeDays: z.coerce.number().int().min(1).max(3650).optional(),
  missing: z.enum(['leave_out', 'fifty', 'zero']).default('leave_out'),
  weight: z.coerce.number().int().min(0).max(100),
}).refine(isWhole, NOT_WHOLE)

const Exception = z.object({
  ...signal,
  op: z.enum(['gt', 'gte', 'lt', 'lte', 'eq']),
  value: number,
  effect: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('cap'), score }),
    z.object({ kind: z.literal('floor'), score }),
    z.object({ kind: z.literal('band'), band: z.enum(['poor', 'concerning', 'healthy']) }),
  ]),
  /** Why; shown beside the score that it changes. */
  reason: z.string().trim().min(1, 'Say why this exception is there.').max(200),
  /** The last day on which it counts. */
  until: z.string().refine(isDay, 'Not a day, for example 2026-03-31.').optional(),
}).refine(isWhole, NOT_WHOLE)

export const GROUPS = ['use', 'voice', 'support', 'revenue', 'team', 'other'] as const

/** How customers are scored. Whether the weights add up to 100 is asked when it is saved. */
export const HealthDefinition = z.object({
  groups: z.array(z.object({ key: z.enum(GROUPS), measures: z.array(Measure).max(20) })).max(GROUPS.length),
  minCoverage: z.coerce.number().min(0).max(100).default(50),
  /** Highest score of the two lower bands, itself included. */
  bands: z.object({ poor: z.coerce.number().int().min(0).max(98), concerning: z.coerce.number().int().min(1).max(99) }).default({ poor: 39, concerning: 69 })
    .refine(({ poor, concerning }) => poor < concerning, 'The band "concerning" must end above "poor".'),
  exceptions: z.array(Exception).max(10).default([]),
}).refine(({ groups }) => {
  const keys = groups.flatMap((group) => group.measures.map((measure) => measure.key))
  return new Set(keys).size === keys.length
}, 'Each measure has a key of its own.')

export type HealthDefinition = z.infer<typeof HealthDefinition>
export type Measure = z.infer<typeof Measure>
export type Exception = z.infer<typeof Exception>

export const measuresOf = (definition: HealthDefinition): Measure[] => definition.groups.flatMap((group) => group.measures)
