import type { Exception, HealthDefinition, Measure } from './definition.ts'

export type Band = 'poor' | 'concerning' | 'healthy' | 'not_enough_data'
export type PartState = 'ok' | 'missing' | 'stale'

/** One measure's share in a score. Contributions add up to the raw score. */
export interface Part {
  key: string
  state: PartState
  value: number | null
  ageDays: number | null
  /** 0 to 100, or null where the measure was left out. */
  score: number | null
  weight: number
  contribution: number
}

export interface Scored {
  /** The weighted mean before exceptions and rounding. */
  raw: number | null
  /** Percentage of the weight that had data. */
  coverage: number
  score: number | null
  band: Band
  /** Reasons of the exceptions that applied. */
  exception: string | null
  parts: Part[]
}

export interface Given { value: number; ageDays?: number | null }

/** What the arithmetic needs of a measure and of an exception; `input` names the figure they look at. */
export type ScoredMeasure = Pick<Measure, 'key' | 'scale' | 'maxAgeDays' | 'missing' | 'weight'> & { input: string }
export type ScoredException = Pick<Exception, 'op' | 'value' | 'effect' | 'reason' | 'until'> & { input: string }
export interface ScoreRules extends Pick<HealthDefinition, 'minCoverage' | 'bands'> {
  measures: ScoredMeasure[]
  exceptions: ScoredException[]
}

/** The score of one customer on a day: the definition of what `score-sql.ts` computes for all at once, and the check on it. */
export function scoreCustomer(rules: ScoreRules, given: Record<string, Given>, today: string): Scored {
  const judged = rules.measures.map((measure) => judge(measure, given[measure.input]))
  const total = sum(rules.measures.map(({ weight }) => weight))
  const counted = sum(judged.filter((part) => part.score !== null).map((part) => part.weight))
  const parts = judged.map((part) => ({ ...part, contribution: part.score === null || counted === 0 ? 0 : (part.score * part.weight) / counted }))
  const coverage = total === 0 ? 0 : (100 * sum(judged.filter((part) => part.state === 'ok').map((part) => part.weight))) / total
  const raw = counted === 0 ? null : sixDecimals(sum(judged.map((part) => (part.score ?? 0) * part.weight)) / counted)
  if (raw === null || coverage < rules.minCoverage) return { raw, coverage, score: null, band: 'not_enough_data', exception: null, parts }
  return { raw, coverage, parts, ...withExceptions(rules, raw, given, today) }
}

function judge({ key, weight, scale, maxAgeDays, missing }: ScoredMeasure, given: Given | undefined): Omit<Part, 'contribution'> {
  const ageDays = given?.ageDays ?? null
  const state = given === undefined ? 'missing' : maxAgeDays !== undefined && ageDays !== null && ageDays > maxAgeDays ? 'stale' : 'ok'
  const filled = { leave_out: null, fifty: 50, zero: 0 }[missing]
  return { key, weight, state, value: given?.value ?? null, ageDays, score: given !== undefined && state === 'ok' ? scoreOn(scale, given.value) : filled }
}

function scoreOn(scale: Measure['scale'], value: number): number {
  if (scale.kind === 'linear') return Math.min(100, Math.max(0, (100 * (value - scale.worst)) / (scale.best - scale.worst)))
  return scale.steps.find(({ upTo }) => upTo === null || value <= upTo)?.score ?? 0
}

function withExceptions(rules: ScoreRules, raw: number, given: Record<string, Given>, today: string): Pick<Scored, 'score' | 'band' | 'exception'> {
  let adjusted = raw
  let fixed: Band | null = null
  const reasons: string[] = []
  for (const { input, op, value, effect, reason, until } of rules.exceptions) {
    const found = given[input]
    if (found === undefined || (until !== undefined && today > until) || !holds(found.value, op, value)) continue
    reasons.push(reason)
    if (effect.kind === 'cap') adjusted = Math.min(adjusted, effect.score)
    if (effect.kind === 'floor') adjusted = Math.max(adjusted, effect.score)
    if (effect.kind === 'band') fixed = effect.band
  }
  const score = Math.floor(adjusted + 0.5)
  const band = fixed ?? (score <= rules.bands.poor ? 'poor' : score <= rules.bands.concerning ? 'concerning' : 'healthy')
  return { score, band, exception: reasons.length > 0 ? reasons.join('; ') : null }
}

function holds(found: number, op: Exception['op'], value: number): boolean {
  switch (op) {
    case 'gt': return found > value
    case 'gte': return found >= value
    case 'lt': return found < value
    case 'lte': return found <= value
    case 'eq': return found === value
  }
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
const sixDecimals = (value: number) => Math.round(value * 1e6) / 1e6
