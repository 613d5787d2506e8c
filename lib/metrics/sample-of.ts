import { type Metric, recipeOf } from './define.ts'

/** Under this many answers a survey has no score. */
export const LEAST_ANSWERS = 10

export type Sample = 'none' | 'too_few' | 'small' | 'enough'

/** Whether a figure rests on enough cases to be shown, and to be shown without a mark. */
export function sampleOf(metric: Metric, { value, n }: { value: number | null; n: number | null }, variant?: string | null): Sample {
  if (value === null) return 'none'
  if (n === null) return 'enough'
  if (recipeOf(metric, variant ?? undefined).source.records === 'answers' && n < LEAST_ANSWERS) return 'too_few'
  return metric.minSample !== undefined && n < metric.minSample ? 'small' : 'enough'
}
