import type { Condition, Rule } from '../segments/rule.ts'
import { isGroup } from '../segments/rule.ts'
import { addDays, type Day } from '../shared/day.ts'
import { plainText } from '../shared/plain-text.ts'
import type { PlainCustomer } from './plain-customer.ts'

/** The rules of segments told a second time, one customer at a time, to check the SQL against. */
export function matchesRule(rule: Rule, customer: PlainCustomer, today: Day): boolean {
  const holds = (part: Rule | Condition) => (isGroup(part) ? matchesRule(part, customer, today) : meets(part, customer, today))
  if (rule.rules.length === 0) return true
  if (rule.match === 'all') return rule.rules.every(holds)
  return rule.rules.some(holds) === (rule.match === 'any')
}

function meets(condition: Condition, customer: PlainCustomer, today: Day): boolean {
  const inWindow = (day: Day, days: number) => day > addDays(today, -days) && day <= today
  const sum = (amounts: number[]) => amounts.reduce((a, b) => a + b, 0)
  switch (condition.on) {
    case 'field': return meetsText(condition.field === 'name' ? customer.name : customer.fields[condition.field], condition, condition.field === 'name')
    case 'day': return meetsDay(customer.days[condition.field], condition, today)
    case 'attribute': return meetsAttribute(customer.attributes[condition.key], condition)
    case 'active': return customer.activity.some((one) => one.countsAsActive && inWindow(one.day, condition.days)) === condition.active
    case 'event': return sum(customer.activity.filter((one) => one.event === condition.event && inWindow(one.day, condition.days)).map((one) => one.events)) >= condition.times
    case 'tickets': return customer.tickets.filter(({ opened }) => inWindow(opened, condition.days)).length >= condition.times
    case 'health': return false
    case 'mrr': {
      const mrr = sum(customer.spans.filter((span) => span.state === 'paid' && span.from <= today && (span.to === null || span.to > today)).map((span) => span.minor))
      return condition.op === 'gte' ? mrr >= condition.minor : mrr <= condition.minor
    }
    case 'nps': {
      const latest = customer.ratings.filter((one) => inWindow(one.day, condition.days)).reduce<{ day: Day; rating: number } | null>((best, one) => (best && best.day > one.day ? best : one), null)
      return latest !== null && (condition.op === 'gte' ? latest.rating >= condition.rating : latest.rating <= condition.rating)
    }
  }
}

type TextOp = { op: string; values?: string[]; value?: string | number }

function meetsText(text: string | null, { op, values, value }: TextOp, plain: boolean): boolean {
  if (op === 'is') return text !== null && (values ?? []).includes(text)
  if (op === 'is_not') return text === null || !(values ?? []).includes(text)
  if (op === 'contains') return text !== null && (plain ? plainText(text).includes(plainText(String(value))) : text.toLowerCase().includes(String(value).toLowerCase()))
  return (text !== null && text !== '') === (op === 'is_set')
}

function meetsDay(day: Day | null, condition: Extract<Condition, { on: 'day' }>, today: Day): boolean {
  if (condition.op === 'is_not_set') return day === null
  if (day === null) return false
  switch (condition.op) {
    case 'is_set': return true
    case 'before': return day < condition.day
    case 'since': return day >= condition.day
    case 'within': return day > addDays(today, -condition.days) && day <= today
    case 'longer_ago': return day <= addDays(today, -condition.days)
  }
}

function meetsAttribute(value: PlainCustomer['attributes'][string] | undefined, condition: Extract<Condition, { on: 'attribute' }>): boolean {
  const text = value === undefined ? null : String(value)
  switch (condition.op) {
    case 'is_true': return text === 'true'
    case 'is_false': return text === 'false'
    case 'is': case 'is_not': case 'contains': case 'is_set': case 'is_not_set': return meetsText(text, condition, false)
  }
  if (typeof value !== 'number') return false
  switch (condition.op) {
    case 'between': return value >= condition.from && value <= condition.to
    case 'eq': return value === condition.value
    case 'lt': return value < condition.value
    case 'lte': return value <= condition.value
    case 'gt': return value > condition.value
    case 'gte': return value >= condition.value
  }
}
