import type { ScoreParts } from '../surveys/survey-parts.ts'
import { type Interval, meanInterval, npsInterval, npsOf, wilson } from './statistics.ts'

/** Under this many answers no score is shown; under the second it is marked as a small sample. */
export const LEAST_FOR_SCORE = 10
export const SMALL_SAMPLE = 30

export interface SurveyScore {
  name: 'nps' | 'csat' | 'css' | 'ces' | 'mean' | 'yes'
  unit: 'points' | 'percent' | 'rating'
  n: number
  value: number
  interval: Interval | null
}

/** The score of a question in the sense of its kind, with its 95 % interval; null without answers or for a kind that has none. */
export function surveyScore(kind: string, { n, sum, squares, promoters, detractors, good }: ScoreParts): SurveyScore | null {
  if (n === 0) return null
  const share = { unit: 'percent' as const, n, value: (100 * good) / n, interval: wilson(good, n) }
  const mean = { unit: 'rating' as const, n, value: sum / n, interval: meanInterval(n, sum, squares) }
  if (kind === 'nps') {
    const counts = { promoters, detractors, passives: n - promoters - detractors }
    return { name: 'nps', unit: 'points', n, value: npsOf(counts) ?? 0, interval: npsInterval(counts) }
  }
  if (kind === 'csat' || kind === 'css') return { name: kind, ...share }
  if (kind === 'yes_no') return { name: 'yes', ...share }
  if (kind === 'ces') return { name: 'ces', ...mean }
  return kind === 'rating' ? { name: 'mean', ...mean } : null
}

/** What stands beside the score under a name of its own: the mean of a satisfaction or recommendation question, the share of easy answers of an effort one. */
export function secondScore(kind: string, { n, sum, squares, good }: ScoreParts): SurveyScore | null {
  if (n === 0) return null
  if (kind === 'ces') return { name: 'yes', unit: 'percent', n, value: (100 * good) / n, interval: wilson(good, n) }
  if (kind === 'nps' || kind === 'csat' || kind === 'css') return { name: 'mean', unit: 'rating', n, value: sum / n, interval: meanInterval(n, sum, squares) }
  return null
}
