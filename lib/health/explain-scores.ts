import type { Part, Scored } from './score-customer.ts'

export interface Explained {
  /** Change of the raw score; null where either side has none. */
  change: number | null
  /** What each measure did by itself, at the weight it has now. */
  byMeasure: { key: string; before: number | null; after: number | null; points: number }[]
  /** What moved because weights did: data came or went, or a new version weighs otherwise. */
  byWeights: number
  coverageBefore: number
  coverageAfter: number
  isNewVersion: boolean
}

type Side = Pick<Scored, 'raw' | 'coverage' | 'parts'> & { version: number }

/** Tells a change exactly: the points of the measures and of the weights add up to it. */
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
  return { change, byMeasure, byWeights: change === null ? 0 : tidy(change - explained), coverageBefore: before.coverage, coverageAfter: after.coverage, isNewVersion: before.version !== after.version }
}

function shareOf(part: Part, parts: Part[]): number {
  return part.weight / parts.filter(({ score }) => score !== null).reduce((total, { weight }) => total + weight, 0)
}

/** Raw scores are kept with six decimals; what is smaller is no change. */
const tidy = (points: number) => (Math.abs(points) < 5e-6 ? 0 : points)
