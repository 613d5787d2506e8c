import { type SQL, sql } from 'drizzle-orm'
import type { Part } from './parts.ts'
import type { Source } from './source.ts'
import type { Difference, Interval } from './statistics.ts'

export type Family = 'survey' | 'revenue' | 'product' | 'web' | 'support' | 'social'
export type Unit = 'points' | 'percent' | 'money' | 'count' | 'rating' | 'hours' | 'ratio' | 'score'
export type Texts = Readonly<Record<'en' | 'nl' | 'ro', string>>
export type Parts = Record<string, number>

/** A stretch of a benchmark with its edges: `minInclusive` false reads "more than". */
export interface Band {
  label: 'below' | 'good' | 'great' | 'excellent' | 'above' | 'healthy' | 'low' | 'high' | 'solid'
  min?: number
  minInclusive?: boolean
  max?: number
  maxInclusive?: boolean
}

export interface Benchmark {
  bands: readonly Band[]
  /** Where the limits come from. */
  source: string
  /** The length the limits are given for; other periods are converted by compounding. */
  period?: 'month'
}

/** One way of working a metric out. */
interface Recipe {
  source: Source
  /** Which rows of the source belong to the metric. */
  where?: SQL
  /** The rows it looks at in any way, counted or left out, where that is fewer than all; lets a statement read no others. */
  within?: SQL
  parts: Record<string, Part>
  /** In terms of the parts' names; the same sentence with the counts put in is what a person is shown. */
  formula: string
  value(parts: Parts): number | null
  interval?(parts: Parts): Interval | null
  /** How many answers, users or customers the value rests on. */
  n?(parts: Parts): number
  /** Whether the change since an earlier sample is one, where that can be judged. */
  change?(earlier: Parts, later: Parts): Difference | null
  /** Figures shown beside the value, each from the same parts. */
  also?: Record<string, (parts: Parts) => number | null>
  /** Rows of the source that are not counted, each under its reason. */
  leftOut?: Record<string, Part>
  /** The rows listed behind the number; those of `where` unless said. */
  recordsWhere?: SQL
}

/** How a value is read. */
interface Judged {
  unit: Unit
  better: 'higher' | 'lower' | 'none'
  /** Null where the limits of the metric do not hold for a variant. */
  benchmark?: Benchmark | null
}

export interface Metric extends Recipe, Judged {
  key: string
  family: Family
  name: Texts
  about: Texts
  /** Conventions that fix the number, printed with it. */
  rules: readonly string[]
  minSample?: number
  breakdowns: readonly string[]
  /** Rival definitions of the field, each under its own name; unset fields are as above. */
  variants?: Record<string, Partial<Recipe & Judged> & { name: Texts }>
}

type Input = Omit<Metric, 'rules' | 'breakdowns'> & Partial<Pick<Metric, 'rules' | 'breakdowns'>>

/** A metric is this one sentence. It cannot run a query and sees neither workspace nor period. */
export function defineMetric(input: Input): Metric {
  return { rules: [], breakdowns: ['channel', 'touchpoint', 'customer.plan', 'customer.country'], ...input }
}

/** The recipe of a metric under one of its definitions. Throws on a variant it does not have. */
export function recipeOf(metric: Metric, variant?: string): Recipe & Judged {
  if (!variant) return metric
  const chosen = metric.variants?.[variant]
  if (!chosen) throw new Error(`${metric.key} has no definition "${variant}".`)
  // Limits given in one unit say nothing about another.
  const benchmark = chosen.unit && chosen.unit !== metric.unit ? null : metric.benchmark
  return { ...metric, benchmark, ...chosen }
}

export const always = sql`true`

/** 100 × a / b, or no value where b is 0. */
export const percentOf = (a: number, b: number): number | null => (b === 0 ? null : (100 * a) / b)

/** a / b, or no value where b is 0. */
export const ratioOf = (a: number, b: number): number | null => (b === 0 ? null : a / b)
