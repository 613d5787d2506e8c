import { type HealthDefinition, measuresOf } from './definition.ts'
import type { ScoredException, ScoredMeasure, ScoreRules } from './score-customer.ts'
import { type Signal, signalKey } from './sources.ts'

/** Rules whose figures the database can find by itself. */
export type FindableRules = ScoreRules & { measures: (ScoredMeasure & Signal)[]; exceptions: (ScoredException & Signal)[] }

/** A definition as the arithmetic reads it: measures in one list, each with the figure it looks at. */
export function scoreRules(definition: HealthDefinition): FindableRules {
  return {
    minCoverage: definition.minCoverage,
    bands: definition.bands,
    measures: measuresOf(definition).map((measure) => ({ ...measure, input: signalKey(measure) })),
    exceptions: definition.exceptions.map((exception) => ({ ...exception, input: signalKey(exception) })),
  }
}
