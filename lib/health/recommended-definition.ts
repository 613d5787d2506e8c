import { HealthDefinition } from './definition.ts'

/** A score to begin with: what most teams can measure, in equal reason weighed towards use. Each team is meant to change it. */
export const RECOMMENDED: HealthDefinition = HealthDefinition.parse({
  groups: [
    { key: 'use', measures: [
      { key: 'active_days', source: 'active_days', windowDays: 30, scale: { kind: 'linear', worst: 0, best: 20 }, weight: 25 },
      { key: 'features_used', source: 'features_used', windowDays: 30, scale: { kind: 'linear', worst: 0, best: 5 }, weight: 15 },
    ] },
    { key: 'voice', measures: [{ key: 'nps_rating', source: 'nps_rating', scale: { kind: 'linear', worst: 0, best: 10 }, maxAgeDays: 180, weight: 20 }] },
    { key: 'support', measures: [{ key: 'tickets_opened', source: 'tickets_opened', windowDays: 30, scale: { kind: 'linear', worst: 5, best: 0 }, weight: 15 }] },
    { key: 'revenue', measures: [{ key: 'mrr_change', source: 'mrr_change_percent', windowDays: 90, scale: { kind: 'linear', worst: -50, best: 10 }, weight: 10 }] },
    { key: 'team', measures: [{ key: 'pulse', source: 'pulse', scale: { kind: 'linear', worst: 1, best: 5 }, maxAgeDays: 90, weight: 15 }] },
  ],
})
