import { recipeOf } from './define.ts'
import type { Figure, Measured } from './measure.ts'

type Compared = Measured['previous']

/** A measurement as machines get it, from the API and the command line: the metric by its key, intervals by name, money with its currency. */
export function measuredShape(measured: Measured, currency: string) {
  const { metric, variant, period, isRunning, buckets, previous, yearBefore, groups } = measured
  const recipe = recipeOf(metric, variant ?? undefined)
  return {
    metric: metric.key, variant, unit: recipe.unit, ...(recipe.unit === 'money' ? { currency } : {}), formula: recipe.formula, ...period, isRunning, ...figureShape(measured),
    previous: comparedShape(previous), yearBefore: comparedShape(yearBefore),
    buckets: buckets.map((bucket) => ({ from: bucket.from, to: bucket.to, isRunning: bucket.isRunning, ...figureShape(bucket) })),
    groups: groups.map((group) => ({ key: group.key, ...figureShape(group) })),
  }
}

function figureShape({ value, n, interval, parts, leftOut }: Figure) {
  return { value, n, interval: named(interval), parts, leftOut }
}

function comparedShape(compared: Compared) {
  if (!compared) return null
  const { from, to, change } = compared
  return { from, to, ...figureShape(compared), change: change && { ...change, interval: named(change.interval) } }
}

function named(interval: readonly [number, number] | null) {
  return interval && { low: interval[0], high: interval[1] }
}
