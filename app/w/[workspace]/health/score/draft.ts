import type { Exception, HealthDefinition, Measure } from '#lib/health/definition.ts'

/** A definition while it is being edited: what is typed may be incomplete. */
export interface DraftMeasure extends Pick<Measure, 'key' | 'name' | 'source' | 'attribute' | 'missing'> {
  windowDays?: number | string
  scale: { kind: 'linear'; worst: number | string; best: number | string } | Extract<Measure['scale'], { kind: 'steps' }>
  maxAgeDays?: number | string
  weight: number | string
}
export interface DraftDefinition extends Omit<HealthDefinition, 'groups' | 'exceptions' | 'minCoverage' | 'bands'> {
  groups: { key: HealthDefinition['groups'][number]['key']; measures: DraftMeasure[] }[]
  exceptions: DraftException[]
  minCoverage: number | string
  bands: { poor: number | string; concerning: number | string }
}
export interface DraftException extends Pick<Exception, 'source' | 'attribute' | 'op' | 'reason' | 'until'> {
  id: string
  windowDays?: number | string
  value: number | string
  effect: { kind: 'cap' | 'floor'; score: number | string } | { kind: 'band'; band: 'poor' | 'concerning' | 'healthy' }
}

export const WINDOWED = ['active_days', 'events_count', 'features_used', 'tickets_opened', 'mrr_change_percent']
export const AGEING = ['nps_rating', 'csat_rating', 'pulse']

/** Where a measure of a source belongs, and from what to what it runs at first. */
export const STARTS: Record<Measure['source'], { group: HealthDefinition['groups'][number]['key']; worst: number; best: number; maxAgeDays?: number }> = {
  active_days: { group: 'use', worst: 0, best: 20 }, events_count: { group: 'use', worst: 0, best: 100 }, features_used: { group: 'use', worst: 0, best: 5 }, days_since_last_activity: { group: 'use', worst: 30, best: 0 },
  nps_rating: { group: 'voice', worst: 0, best: 10, maxAgeDays: 180 }, csat_rating: { group: 'voice', worst: 1, best: 5, maxAgeDays: 180 },
  tickets_opened: { group: 'support', worst: 5, best: 0 }, open_tickets: { group: 'support', worst: 5, best: 0 },
  mrr: { group: 'revenue', worst: 0, best: 500 }, mrr_change_percent: { group: 'revenue', worst: -50, best: 10 },
  pulse: { group: 'team', worst: 1, best: 5, maxAgeDays: 90 }, attribute: { group: 'other', worst: 0, best: 100 },
}

const windowOf = (source: Measure['source']) => (WINDOWED.includes(source) ? { windowDays: source === 'mrr_change_percent' ? 90 : 30 } : {})

/** A measure on a source with values to begin from; its key is free among those taken. */
export function newMeasure(source: Measure['source'], attribute: string | undefined, taken: string[]): DraftMeasure {
  const { worst, best, maxAgeDays } = STARTS[source]
  let key: string = source
  for (let n = 2; taken.includes(key); n++) key = `${source}_${n}`
  return { key, name: '', source, ...windowOf(source), ...(source === 'attribute' ? { attribute } : {}), scale: { kind: 'linear', worst, best }, ...(maxAgeDays ? { maxAgeDays } : {}), missing: 'leave_out', weight: 0 }
}

export function newException(attribute: string | undefined): DraftException {
  const what = attribute ? { source: 'attribute' as const, attribute } : { source: 'open_tickets' as const }
  return { id: crypto.randomUUID(), ...what, op: 'gt', value: 60, effect: { kind: 'cap', score: 39 }, reason: '' }
}

export const toDraft = (definition: HealthDefinition): DraftDefinition => ({ ...definition, exceptions: definition.exceptions.map((exception, index) => ({ ...exception, id: String(index) })) })

/** The draft as it is sent: empty fields left out, no groups without measures. */
export function written(draft: DraftDefinition): string {
  return JSON.stringify({ ...draft, groups: draft.groups.filter(({ measures }) => measures.length > 0) }, (key, value) => (key === 'id' || value === '' ? undefined : value))
}
