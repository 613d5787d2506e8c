import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect } from 'vitest'
import type { Scope } from '../../auth/scope.ts'
import type { Figure, Measurement } from '../../metrics/measure.ts'
import { measure } from '../../metrics/measure.ts'
import { importFile } from '../../sources/import-file.ts'
import { Mapping } from '../../sources/mapping.ts'

const HOME = resolve(process.env.PEIL_ACCEPTANCE ?? '../shared/acceptance')

/** Whether the data is on this machine; where it is not, its tests count as skipped. */
export const isHere = (name: string) => existsSync(`${HOME}/${name}/answers.json`)

export function answersOfCase<T>(name: string): T {
  return JSON.parse(readFileSync(`${HOME}/${name}/answers.json`, 'utf8')) as T
}

/** Takes a file of the case in through the product's import, with one of the example mappings of docs/mappings. */
export async function takeIn(scope: Scope, name: string, file: string, mapping: string) {
  const parsed = Mapping.parse(JSON.parse(readFileSync(new URL(`../../../docs/mappings/${mapping}.json`, import.meta.url), 'utf8')))
  const done = await importFile(scope, { fileName: file, bytes: createReadStream(`${HOME}/${name}/input/${file}`), mapping: parsed })
  expect(done.problem).toBeNull()
  expect(done.state).toBe('done')
  return done
}

/** One figure of one metric. */
export async function figure(scope: Scope, metric: string, period: { from: string; to: string }, more: Partial<Measurement> & { variant?: string } = {}): Promise<Figure & { groups: Map<string, Figure>; months: Map<string, Figure> }> {
  const { variant, ...rest } = more
  const [one] = await measure(scope, { metrics: [{ metric, variant }], ...period, ...rest })
  if (!one) throw new Error(`No figure of ${metric}.`)
  return { ...one, groups: new Map(one.groups.map((group) => [group.key, group])), months: new Map(one.buckets.map((bucket) => [bucket.from.slice(0, 7), bucket])) }
}

/** Percentages within 0.01, as every case states. */
export const percent = (got: number | null | undefined, wanted: number | null) => wanted === null ? expect(got).toBeNull() : expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThanOrEqual(0.01)

/** Means and quantiles within 0.001, relative 1e-6 where larger. */
export const mean = (got: number | null | undefined, wanted: number | null) => wanted === null ? expect(got).toBeNull() : expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThanOrEqual(Math.max(0.001, 1e-6 * Math.abs(wanted)))

/** Money exact to the minor unit; the answers write it as a decimal of the major one, halves rounded up. */
export const money = (minor: number | null | undefined, wanted: string | null) => wanted === null ? expect(minor).toBeNull() : expect((Math.round((minor ?? Number.NaN) + 1e-7) / 100).toFixed(2)).toBe(wanted)
