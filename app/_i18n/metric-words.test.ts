import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recipeOf } from '#lib/metrics/define.ts'
import { METRICS } from '#lib/metrics/registry.ts'
import { LOCALES } from './locales.ts'

type Words = Record<string, Record<string, string>>

const recipes = METRICS.flatMap((metric) => [undefined, ...Object.keys(metric.variants ?? {})].map((variant) => ({ metric, variant, recipe: recipeOf(metric, variant) })))
const keys = (pick: (one: (typeof recipes)[number]) => readonly string[]) => [...new Set(recipes.flatMap(pick))]

const spoken: Record<string, string[]> = {
  parts: keys(({ recipe }) => Object.keys(recipe.parts)),
  leftOut: keys(({ recipe }) => Object.keys(recipe.leftOut ?? {})),
  also: keys(({ recipe }) => Object.keys(recipe.also ?? {})),
  rules: keys(({ metric }) => metric.rules),
  bands: keys(({ recipe }) => recipe.benchmark?.bands.map(({ label }) => label) ?? []),
  by: keys(({ metric }) => metric.breakdowns.map((name) => name.replace('.', '_'))),
  differs: keys(({ metric, variant }) => (variant ? [`${metric.key}_${variant}`] : [])),
  needs: keys(({ recipe }) => [recipe.source.records]),
  records: keys(({ recipe }) => [recipe.source.records]),
}

describe.each(LOCALES)('every word a metric uses, in %s', (locale) => {
  const words = JSON.parse(readFileSync(new URL(`./messages/${locale}/metrics.json`, import.meta.url), 'utf8')) as Words
  it.each(Object.entries(spoken))('%s', (room, names) => {
    expect(names.filter((name) => !words[room]?.[name])).toEqual([])
  })
})
