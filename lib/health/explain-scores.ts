import type { Part, Scored } from './score-customer.ts'

export interface Explained {
  /** Change of the raw score; null where either side has none. */
  change: number | null
  /** What each measure did by itself, at the weight it has now. */
  byMeasure: { key: string; before: number | null; after: number | null; points: number }[]
  /** What moved because weights did: data came or went, or a new version weighs otherwise. */
  byWeights: number
  /** What exceptions did on top, measured on the printed score; 0 where none applied on either side. */
  byExceptions: number
  coverageBefore: number
  coverageAfter: number
  isNewVersion: boolean
}

type Side = Pick<Scored, 'raw' | 'coverage' | 'parts' | 'score' | 'exception'> & { version: number }

/** Tells a change exactly: the points of the measures and of the weights add up to it; exceptions come on top. */
export function explainScores(before: Side, after: Side): Explained {
  const change = before.raw === null || after.raw === null ? null : after.raw - before.raw
  const old = new Map(before.parts.map((part) => [part.key, part]))
  const keys = [...new Set([...after.parts, ...before.parts].map((part) => part.key))]
  const byMeasure = keys.map((key) => {
    const [was, is] = [old.get(key), after.parts.find((part) => part.key === key)]
    const both = was?.score != null && is?.score != null
    return { key, before: was?.score ?? null, after: is?.score ?? null, points: both ? (Number(is.score) - Number(was.score)) * shareOf(is, after.parts) : 0 }
  })
  const explained = byMeasure.reduce((total, { points }) => total + points, 0)
  const byExceptions = change === null ? 0 : liftOf(after) - liftOf(before)
  return { change, byMeasure, byExceptions, byWeights: change === null ? 0 : tidy(change - explained), coverageBefore: before.coverage, coverageAfter: after.coverage, isNewVersion: before.version !== after.version }
}

/** How far exceptions moved a score from its mean. */
function liftOf({ raw, score, exception }: Side): number {
  return exception === null || raw === null || score === null ? 0 : score - raw
}

function shareOf(part: Part, parts: Part[]): number {
  return part.weight / parts.filter(({ score }) => score !== null).reduce((total, { weight }) => total + weight, 0)
}

/** Raw scores are kept with six decimals; what is smaller is no change. */
const tidy = (points: number) => (Math.abs(points) < 5e-6 ? 0 : points)
