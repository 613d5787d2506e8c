import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { healthConfigurations } from '../db/schema/health.ts'
import { Refusal } from '../shared/refusal.ts'
import { HealthDefinition, measuresOf } from './definition.ts'
import { distributeRest } from './distribute-rest.ts'
import { CONFIGURATION_NO } from './get-configuration.ts'

export const SaveDraft = z.object({
  definition: HealthDefinition,
  /** Brings the weights to 100 in their own proportion instead of refusing. */
  distribute: z.coerce.boolean().default(false),
})

/** Keeps a definition as the draft. Nobody's score changes before it is published. */
export async function saveDraft(scope: Scope, input: z.input<typeof SaveDraft>) {
  scope.require('health.edit')
  const { definition, distribute } = SaveDraft.parse(input)
  const weights = measuresOf(definition).map(({ weight }) => weight)
  if (weights.length === 0) throw new Refusal('invalid', 'A score needs at least one measure.')
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total !== 100 && !distribute) throw new Refusal('invalid', 'The weights add up to {total}, not 100. Change them, or distribute the rest.', { details: { total } })
  const kept = total === 100 ? definition : withWeights(definition, distributeRest(weights))
  await scope.write((tx) => tx.insert(healthConfigurations)
    .values({ workspaceId: scope.workspaceId, configurationNo: CONFIGURATION_NO, version: 0, name: 'Health score', definition: { ...kept }, author: scope.actor.name })
    .onConflictDoUpdate({ target: [healthConfigurations.workspaceId, healthConfigurations.configurationNo, healthConfigurations.version], set: { definition: sql`excluded.definition`, author: sql`excluded.author` } }))
  return kept
}

function withWeights(definition: HealthDefinition, weights: number[]): HealthDefinition {
  let at = 0
  return { ...definition, groups: definition.groups.map((group) => ({ ...group, measures: group.measures.map((measure) => ({ ...measure, weight: weights[at++] ?? 0 })) })) }
}
