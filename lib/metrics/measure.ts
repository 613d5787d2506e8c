import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import type { Rule } from '../segments/rule.ts'
import { segmentCondition } from '../segments/segment-condition.ts'
import { todayIn } from '../shared/day.ts'
import type { Period } from '../shared/period.ts'
import { compileStatement, isAdditive, partColumn, type Question, type Wanted } from './compile-statement.ts'
import { type Metric, type Parts, recipeOf } from './define.ts'
import { Filters } from './filters.ts'
import { findMetric } from './registry.ts'
import { segmentFilter } from './segment-filter.ts'
import type { Source } from './source.ts'
import type { Difference, Interval } from './statistics.ts'
import { type Window, windowsFor } from './windows.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A day is written like 2026-03-31.')

export const Measure = z.object({
  metrics: z.array(z.object({ metric: z.string(), variant: z.string().optional() })).min(1).max(40),
  from: day,
  to: day,
  grain: z.enum(['day', 'week', 'month', 'quarter']).optional(),
  compare: z.boolean().optional(),
  by: z.string().max(100).optional(),
  weighted: z.boolean().optional(),
  filters: Filters.optional(),
}).refine(({ from, to }) => from < to, { path: ['to'], message: 'The end must lie after the beginning; the last day itself does not count.' })

export type Measurement = z.infer<typeof Measure>

/** A value with everything it was made of. */
export interface Figure {
  value: number | null
  parts: Parts
  n: number | null
  interval: Interval | null
  leftOut: Parts
  /** Different people the value rests on; only where asked for. */
  people?: number
}

/** What a measurement for somebody outside the team adds: a segment's rule as it was frozen, and a count of people with every figure. */
export interface ForOutsiders {
  rule: Rule | null
}

export interface Bucket extends Figure, Period {
  isRunning: boolean
}

export interface Measured extends Figure {
  metric: Metric
  variant: string | null
  period: Period
  isRunning: boolean
  buckets: Bucket[]
  previous: (Figure & Period & { change: Difference | null }) | null
  yearBefore: (Figure & Period & { change: Difference | null }) | null
  /** Present where a breakdown was asked for, largest first. */
  groups: (Figure & { key: string })[]
}

type Row = Record<string, number | string | null>

/** Measures metrics over a period: one statement for all those that share a source. `to` is the first day that no longer counts. */
export async function measure(scope: Scope, input: Measurement, outsiders?: ForOutsiders): Promise<Measured[]> {
  scope.require('metric.read')
  const wanted = input.metrics.map(({ metric, variant }) => ({ metric: findMetric(metric), variant }))
  const today = todayIn(scope.workspace.timeZone)
  const windows = windowsFor(input, today, { grain: input.by ? undefined : input.grain, compare: input.compare && !input.by })
  return scope.read(async (tx) => {
    const segment = outsiders?.rule ? segmentCondition(outsiders.rule, { workspaceId: scope.workspaceId, today }) : await segmentFilter(tx, scope, today, input.filters?.segmentNo)
    const question: Question = { workspaceId: scope.workspaceId, currency: scope.workspace.currency, today, windows, filters: input.filters ?? {}, segment, by: input.by, weighted: input.weighted ?? false, countsPeople: outsiders !== undefined }
    const answers = new Map<Wanted, Row[]>()
    for (const [source, ones] of byStatement(wanted)) {
      const rows = await tx.execute<Row>(compileStatement(source, ones, question) as SQL<Row>)
      for (const one of ones) answers.set(one, [...rows])
    }
    return wanted.map((one) => assemble(one, answers.get(one) ?? [], windows, input))
  })
}

/** Metrics that one statement can answer: of one source, and all of days that may be summed or none. */
function byStatement(wanted: Wanted[]): [Source, Wanted[]][] {
  const groups = new Map<Source, [Wanted[], Wanted[]]>()
  for (const one of wanted) {
    const { source } = recipeOf(one.metric, one.variant)
    const [summed, counted] = groups.get(source) ?? [[], []]
    const target = source.daily && isAdditive([one]) ? summed : counted
    target.push(one)
    groups.set(source, [summed, counted])
  }
  return [...groups].flatMap(([source, sets]) => sets.filter((set) => set.length > 0).map((set): [Source, Wanted[]] => [source, set]))
}

function assemble(wanted: Wanted, rows: Row[], windows: Window[], input: Measurement): Measured {
  const recipe = recipeOf(wanted.metric, wanted.variant)
  const at = (window: Window | undefined) => figureOf(wanted, window ? rows.find(({ no }) => no === window.no) : undefined)
  const current = windows.find(({ use }) => use === 'current')
  const whole = input.by ? { value: null, parts: {}, n: null, interval: null, leftOut: {} } : at(current)
  const compared = (use: Window['use']) => {
    const window = windows.find((one) => one.use === use)
    if (!window) return null
    const figure = at(window)
    return { ...figure, from: window.from, to: window.to, change: recipe.change?.(figure.parts, whole.parts) ?? null }
  }
  return {
    ...whole,
    metric: wanted.metric,
    variant: wanted.variant ?? null,
    period: { from: input.from, to: input.to },
    isRunning: current?.isRunning ?? false,
    buckets: windows.filter(({ use }) => use === 'bucket').map((window) => ({ ...at(window), from: window.from, to: window.to, isRunning: window.isRunning })),
    previous: compared('previous'),
    yearBefore: compared('year'),
    groups: input.by ? rows.map((row) => ({ key: String(row.key ?? ''), ...figureOf(wanted, row) })).sort((a, b) => (b.n ?? b.value ?? 0) - (a.n ?? a.value ?? 0)) : [],
  }
}

function figureOf(wanted: Wanted, row: Row | undefined): Figure {
  const recipe = recipeOf(wanted.metric, wanted.variant)
  const read = (names: string[], prefix = '') => {
    const parts: Parts = {}
    for (const name of names) {
      const cell = row?.[partColumn(wanted, prefix + name)]
      // A percentile of nothing is null; every count and sum is a number.
      if (cell !== null && cell !== undefined) parts[name] = Number(cell)
    }
    return parts
  }
  const parts = read(Object.keys(recipe.parts))
  const value = recipe.value(parts)
  const { people } = read(['people'])
  return {
    value, parts,
    n: recipe.n?.(parts) ?? null,
    interval: value === null ? null : (recipe.interval?.(parts) ?? null),
    leftOut: read(Object.keys(recipe.leftOut ?? {}), 'left_out.'),
    ...(people === undefined ? {} : { people }),
  }
}
