import type { RuleWords } from '#lib/segments/get-rule-words.ts'
import type { Rule } from '#lib/segments/rule.ts'

/** A rule while it is being built: what is typed may be incomplete, and each part has an id of its own so that the page keeps its place. */
export interface DraftGroup { id: number; match: Rule['match']; rules: (DraftGroup | DraftCondition)[] }
export interface DraftCondition { id: number; on: string; [field: string]: unknown }

export const isDraftGroup = (part: DraftGroup | DraftCondition): part is DraftGroup => 'match' in part

let last = 0
export const freshId = () => ++last

/** A saved rule as a draft. */
export function toDraft(rule: Rule): DraftGroup {
  return { id: freshId(), match: rule.match, rules: rule.rules.map((part) => ('match' in part ? toDraft(part) : { ...part, id: freshId() })) }
}

/** The draft as it is sent: without the ids. */
export function written(draft: DraftGroup): string {
  return JSON.stringify(draft, (key, value) => (key === 'id' ? undefined : value))
}

const TEXT = ['is', 'is_not', 'contains', 'is_set', 'is_not_set']
const NUMBER = ['gte', 'lte', 'gt', 'lt', 'eq', 'between', 'is_set', 'is_not_set']

/** Which tests a subject knows; the subjects of behaviour have one or two. */
export const OPERATORS: Record<string, string[]> = {
  text: TEXT, number: NUMBER, boolean: ['is_true', 'is_false', 'is_set', 'is_not_set'],
  day: ['within', 'longer_ago', 'before', 'since', 'is_set', 'is_not_set'], active: ['active', 'inactive'], mrr: ['gte', 'lte'], nps: ['gte', 'lte'],
}

export const FIELDS = ['plan', 'country', 'industry', 'owner', 'name']
export const DAYS = ['signed_up_on', 'first_paid_on']
export const BEHAVIOUR = ['active', 'event', 'mrr', 'nps', 'tickets', 'health']

/** What a condition is about, as one word for the list to choose from. */
export function subjectOf(condition: DraftCondition): string {
  if (condition.on === 'field' || condition.on === 'day') return String(condition.field)
  return condition.on === 'attribute' ? `attribute:${String(condition.key)}` : condition.on
}

export function kindOf(condition: DraftCondition, words: RuleWords): string {
  if (condition.on === 'field') return 'text'
  if (condition.on !== 'attribute') return condition.on
  const known = words.attributes.find(({ key }) => key === condition.key)?.kind
  return known ?? (NUMBER.slice(0, 6).includes(String(condition.op)) ? 'number' : 'text')
}

/** A new condition on a subject with values to begin from. */
export function startOf(subject: string, words: RuleWords): DraftCondition {
  const id = freshId()
  if (FIELDS.includes(subject)) return { id, on: 'field', field: subject, op: 'is', values: [] }
  if (DAYS.includes(subject)) return { id, on: 'day', field: subject, op: 'within', days: 90 }
  switch (subject) {
    case 'active': return { id, on: 'active', active: true, days: 30 }
    case 'event': return { id, on: 'event', event: words.events[0] ?? '', times: 1, days: 30 }
    case 'mrr': return { id, on: 'mrr', op: 'gte', minor: 10_000 }
    case 'nps': return { id, on: 'nps', op: 'lte', rating: 6, days: 180 }
    case 'tickets': return { id, on: 'tickets', times: 1, days: 30 }
    case 'health': return { id, on: 'health', bands: ['poor'] }
  }
  const key = subject.slice('attribute:'.length)
  const kind = words.attributes.find((known) => known.key === key)?.kind
  if (kind === 'number') return { id, on: 'attribute', key, op: 'gte', value: '' }
  return kind === 'boolean' ? { id, on: 'attribute', key, op: 'is_true' } : { id, on: 'attribute', key, op: 'is', values: [] }
}

/** The condition with another test, keeping what still has a meaning. */
export function withOperator(condition: DraftCondition, op: string): DraftCondition {
  if (condition.on === 'active') return { ...condition, active: op === 'active' }
  const next: DraftCondition = { ...condition, op }
  if (op === 'is' || op === 'is_not') next.values ??= []
  if (op === 'within' || op === 'longer_ago') next.days ??= 90
  if (op === 'before' || op === 'since') next.day ??= new Date().toISOString().slice(0, 10)
  return next
}
