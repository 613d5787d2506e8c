import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recipeOf } from './define.ts'
import { evaluateFormula } from './evaluate-formula.ts'
import { METRICS } from './registry.ts'

const every = METRICS.flatMap((metric) => [undefined, ...Object.keys(metric.variants ?? {})].map((variant) => ({ id: `${metric.key}${variant ? `/${variant}` : ''}`, metric, recipe: recipeOf(metric, variant) })))

describe('every metric', () => {
  it.each(every)('$id: the formula that is shown gives the value that is computed', ({ recipe }) => {
    // Movements and totals must agree, as they do in any real window.
    const parts = { ...Object.fromEntries(Object.keys(recipe.parts).map((name, i) => [name, 20 + 7 * i])), ...consistent(Object.keys(recipe.parts)) }
    expect(recipe.value(parts)).toBeCloseTo(evaluateFormula(recipe.formula, parts), 9)
  })

  it.each(every)('$id: with nothing to divide by there is no value', ({ recipe }) => {
    const nothing = Object.fromEntries(Object.keys(recipe.parts).map((name) => [name, 0]))
    if (recipe.formula.includes('/')) expect(recipe.value(nothing)).toBeNull()
  })

  it.each(METRICS)('$key: names its definition in three languages', ({ name, about }) => {
    for (const text of [name, about]) expect(Object.values(text).every((words) => words.length > 2)).toBe(true)
  })

  it('has a key of its own', () => expect(new Set(METRICS.map(({ key }) => key)).size).toBe(METRICS.length))
})

function consistent(names: string[]): Record<string, number> {
  if (!names.includes('start')) return {}
  const moves = { start: 1000, new: 80, expansion: 60, reactivation: 50, resumed: 10, contraction: 60, churn: 120, paused: 20, reactivated: 5, lost: 12 }
  if (names.includes('end') && names.includes('new')) return { ...moves, end: 1000 }
  if (names.includes('customers') && names.includes('new')) return { ...moves, customers: 1000 + 80 + 5 + 10 - 12 - 20 }
  return {}
}

interface Entry {
  id: string
  examples?: { expr: string; inputs: Record<string, number>; expected: number; tolerance: number }[]
}

/** The catalogue's own figures under the names of our parts. */
const NAMES: Record<string, Record<string, string>> = {
  nps: { responses: 'everyone' }, csat: { responses: 'everyone' }, css: { responses: 'everyone' }, csat_mean: { rating_sum: 'ratingSum', responses: 'everyone' }, ces: { rating_sum: 'ratingSum', responses: 'everyone' },
  survey_response_rate: { responses: 'completed' }, arpc: {}, paying_customers: {}, churn_rate: { lost_of_start: 'lost', customers_start: 'customersAtStart' },
  net_customer_change: { customers_start: 'customersAtStart', customers_end: 'customersAtEnd' }, average_order_value: {}, repeat_purchase_rate: { customers_2plus: 'returned', customers_1plus: 'customers' },
  new_customers: { new_customers: 'newCustomers' }, activity_rate: {}, feature_usage_rate: { feature_users: 'featureUsers', active_users: 'activeUsers' },
  avg_resolution_time: { total_hours: 'totalHours', resolved_cases: 'resolved' }, first_contact_resolution: { resolved_first: 'resolvedFirst' }, quick_ratio: {}, new_mrr: { new: 'won' },
}

describe('the worked examples of the catalogue', () => {
  const catalogue = read()
  const runnable = Object.keys(NAMES).flatMap((key) => (catalogue.find(({ id }) => id === key)?.examples ?? []).map((example, i) => ({ id: `${key} ${i + 1}`, key, example })))
  it.each(runnable)('$id', ({ key, example }) => {
    const metric = METRICS.find((one) => one.key === key)
    if (!metric) throw new Error(`${key} is not registered.`)
    const parts = Object.fromEntries(Object.entries(example.inputs).map(([name, number]) => [NAMES[key]?.[name] ?? name, number]))
    // An example of a derived figure (a compounded year, a rescaled mean) is not one of the metric itself.
    if (Object.keys(parts).some((name) => !(name in metric.parts))) return
    expect(Math.abs((metric.value(parts) ?? Number.NaN) - example.expected)).toBeLessThanOrEqual(Math.max(example.tolerance, 1e-6))
  })
})

function read(): Entry[] {
  return JSON.parse(readFileSync(new URL('../test/vectors/catalogue-examples.json', import.meta.url), 'utf8')) as Entry[]
}
