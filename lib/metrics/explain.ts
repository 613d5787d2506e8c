import type { Period } from '../shared/period.ts'
import { bandOf } from './band-of.ts'
import { type Band, type Benchmark, type Metric, recipeOf, type Unit } from './define.ts'
import type { Figure } from './measure.ts'
import type { Part } from './parts.ts'
import type { Source } from './source.ts'

/** A piece of a formula: a sign as it stands, or a part with its count. */
export type Token = { text: string } | { part: string; value: number | null; kind: Part['kind'] }

export interface Working {
  /** The formula by the names of its parts. */
  formula: string
  /** The same with the counts put in, piece by piece, so that each can be formatted for its reader. */
  tokens: Token[]
  unit: Unit
  value: number | null
  parts: { name: string; value: number | null; kind: Part['kind'] }[]
  rules: readonly string[]
  records: Source['records']
  leftOut: { reason: string; count: number }[]
  benchmark: Benchmark | null
  band: Band | null
}

/** How a figure was made: everything a person needs to work it out again by hand. */
export function explain(metric: Metric, variant: string | null, figure: Figure, period: Period): Working {
  const recipe = recipeOf(metric, variant ?? undefined)
  const benchmark = recipe.benchmark ?? null
  return {
    formula: recipe.formula,
    tokens: tokensOf(recipe.formula, recipe.parts, figure),
    unit: recipe.unit,
    value: figure.value,
    parts: Object.entries(recipe.parts).map(([name, { kind }]) => ({ name, kind, value: figure.parts[name] ?? null })),
    rules: metric.rules,
    records: recipe.source.records,
    leftOut: Object.entries(figure.leftOut).filter(([, count]) => count > 0).map(([reason, count]) => ({ reason, count })),
    benchmark,
    band: benchmark && figure.value !== null ? bandOf(benchmark, figure.value, period) : null,
  }
}

function tokensOf(formula: string, parts: Record<string, Part>, figure: Figure): Token[] {
  return formula.split(/([A-Za-z]\w*)/).filter((text) => text !== '').map((text) => {
    const part = parts[text]
    return part ? { part: text, value: figure.parts[text] ?? null, kind: part.kind } : { text }
  })
}
