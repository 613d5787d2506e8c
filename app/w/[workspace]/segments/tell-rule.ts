import type { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import { type Condition, isGroup, type Rule } from '#lib/segments/rule.ts'

type Words = Awaited<ReturnType<typeof getTranslations<'segments'>>>

/** A rule as a sentence in the reader's language; a group within a group stands in brackets. */
export function tellRule(rule: Rule, t: Words, say: Formats): string {
  if (rule.rules.length === 0) return t('tell.everyone')
  const parts = rule.rules.map((part) => {
    if (!isGroup(part)) return tellCondition(part, t, say)
    return part.rules.length > 1 && rule.rules.length > 1 ? `(${tellRule(part, t, say)})` : tellRule(part, t, say)
  })
  if (rule.match === 'none') return t('tell.none', { parts: parts.join(t('tell.or')) })
  return parts.join(t(rule.match === 'all' ? 'tell.and' : 'tell.or'))
}

function tellCondition(condition: Condition, t: Words, say: Formats): string {
  switch (condition.on) {
    case 'active': return t(condition.active ? 'tell.active' : 'tell.inactive', { days: condition.days })
    case 'event': return t('tell.event', { event: condition.event, times: condition.times, days: condition.days })
    case 'tickets': return t('tell.tickets', { times: condition.times, days: condition.days })
    case 'mrr': return t(`tell.mrr_${condition.op}`, { amount: say.money(condition.minor) })
    case 'nps': return t(`tell.nps_${condition.op}`, { rating: condition.rating, days: condition.days })
    case 'health': return t('tell.health', { bands: condition.bands.map((band) => t(`band.${band}`)).join(t('tell.or')) })
    case 'attribute': return tellTest(condition.key, condition, t, say)
    default: return tellTest(t(`subject.${condition.field}`), condition, t, say)
  }
}

function tellTest(subject: string, condition: Extract<Condition, { on: 'field' | 'day' | 'attribute' }>, t: Words, say: Formats): string {
  switch (condition.op) {
    case 'is': case 'is_not': return t(`tell.${condition.op}`, { subject, values: condition.values.join(t('tell.or')) })
    case 'before': case 'since': return t(`tell.${condition.op}`, { subject, day: say.day(condition.day) })
    case 'within': case 'longer_ago': return t(`tell.${condition.op}`, { subject, days: condition.days })
    case 'between': return t('tell.between', { subject, from: say.number(condition.from, 6), to: say.number(condition.to, 6) })
    case 'contains': return t('tell.contains', { subject, value: condition.value })
    case 'is_set': case 'is_not_set': case 'is_true': case 'is_false': return t(`tell.${condition.op}`, { subject })
    default: return t(`tell.${condition.op}`, { subject, value: say.number(condition.value, 6) })
  }
}
