import { describe, expect, it } from 'vitest'
import { root } from '../launch/root.ts'
import { actionFaults } from './action-files.ts'
import { barrels, importFaults } from './import-rules.ts'
import { metricFaults } from './metric-files.ts'
import { readTree, sourceOf } from './read-tree.ts'

// This file holds the planted violations.
const tree = readTree(root).filter(({ path }) => path !== 'bin/checks/architecture.test.ts')
const plant = (path: string, text: string) => [sourceOf(path, text)]
const METRIC = "export const nps = defineMetric({ key: 'nps', source: answers, formula: 'a / b', benchmark: { source: 'a survey' } })"
const metricTree = (metric = METRIC, registry = "import { nps } from './definitions/survey/nps.ts'", test = "findMetric('nps')") => [
  ...plant('lib/metrics/definitions/survey/nps.ts', metric), ...plant('lib/metrics/registry.ts', registry), ...plant('lib/metrics/registry.test.ts', test),
]

describe('who may import whom', () => {
  it('is kept', () => expect(importFaults(tree)).toEqual([]))
  it('reads the tree at all', () => expect(tree.length).toBeGreaterThan(200))

  it.each([
    ['nothing imports app', 'lib/surveys/x.ts', "import { action } from '#app/_server/action.ts'"],
    ['nothing imports app', 'bin/x.ts', "import { x } from '../app/x.ts'"],
    ['no framework', 'lib/surveys/x.ts', "import { cache } from 'react'"],
    ['no framework', 'lib/surveys/x.ts', "const { headers } = await import('next/headers')"],
    ['no framework', 'lib/surveys/x.ts', "import 'next-auth'"],
    ['the driver', 'lib/surveys/x.ts', "import postgres from 'postgres'"],
    ['the driver', 'app/x.ts', "import { drizzle } from 'drizzle-orm/postgres-js'"],
    ['given a scope', 'lib/surveys/x.ts', "import { appDatabase } from '../db/database.ts'\nconst db = appDatabase()"],
    ['nothing from bin', 'lib/surveys/x.ts', "import { root } from '../../bin/launch/root.ts'"],
    ['lib/test', 'lib/surveys/x.ts', "import { memberOf } from '../test/workspace.ts'"],
    ['through the browser', 'e2e/x.spec.ts', "import { nps } from '../lib/metrics/definitions/survey/nps.ts'"],
    ['further left', 'lib/surveys/x.ts', "import {\n  measure,\n} from '../metrics/measure.ts'"],
    ['further left', 'lib/surveys/x.ts', "import type { Event } from '../events/event.ts'"],
    ['further left', 'lib/shared/x.ts', "export { env } from '../db/env.ts'"],
    ['further left', 'lib/novelty/x.ts', "import { day } from '../shared/day.ts'"],
    ['vocabulary', 'lib/metrics/definitions/survey/x.ts', "import { measure } from '../../measure.ts'"],
    ['vocabulary', 'lib/metrics/definitions/survey/x.ts', "import { appDatabase } from '../../../db/database.ts'"],
    ['only types', 'app/x.tsx', "'use client'\nimport { nps } from '#lib/metrics/x.ts'"],
    ['only types', 'app/x.tsx', "// a comment first\n'use client'\nimport { type A, nps } from '#lib/metrics/x.ts'"],
  ])('finds a breach of “%s” in %s', (rule, path, text) => expect(importFaults(plant(path, text)).map(({ says }) => says).join()).toContain(rule))

  it.each([
    ['lib/metrics/x.ts', "import { todayIn } from '../shared/day.ts'"],
    ['lib/surveys/x.ts', "// import { cache } from 'react'\nconst text = 'x'"],
    ['lib/db/x.ts', "import postgres from 'postgres'"],
    ['lib/surveys/x.test.ts', "import { measure } from '../metrics/measure.ts'"],
    ['app/x.tsx', "'use client'\nimport type { Metric } from '#lib/metrics/define.ts'\nimport { type Card } from '#lib/dashboards/card.ts'"],
  ])('lets %s import what it may', (path, text) => expect(importFaults(plant(path, text))).toEqual([]))
})

describe('no barrels', () => {
  it('there are none', () => expect(barrels(tree)).toEqual([]))
  it.each([
    ['lib/surveys/all.ts', "export * from './publish-survey.ts'"],
    ['lib/surveys/all.ts', "// everything\nexport { a } from './a.ts'\nexport type { B } from './b.ts'\n"],
    ['lib/surveys/index.ts', 'export const a = 1'],
  ])('finds %s', (path, text) => expect(barrels(plant(path, text))).toHaveLength(1))
})

describe("'use server' files export only actions", () => {
  it('everywhere', () => expect(actionFaults(tree)).toEqual([]))
  it.each([
    "'use server'\nexport async function wipe() {}",
    "'use server'\nexport const wipe = async () => {}",
    "'use server'\nexport const wipeAction = async () => {}",
    "'use server'\nexport { wipe } from './wipe.ts'",
    "'use server'\nexport default action(A, a)",
    "'use server'\nexport const wipe = action(A, a)",
    "// first a word\n\"use server\"\nexport const wipeAction = notAction(A, a)",
    "export async function page() {\n  async function wipe() {\n    'use server'\n  }\n}",
  ])('finds %j', (text) => expect(actionFaults(plant('app/w/actions.ts', text)).length).toBeGreaterThan(0))
  it('lets actions pass', () => expect(actionFaults(plant('app/w/actions.ts', "'use server'\nconst path = () => '/x'\nexport const aAction = action(A, a)\nexport const bAction = publicAction(B, async (b) => {\n  return b\n})"))).toEqual([]))
})

describe('metric definitions', () => {
  it('are all named, registered, tested and sourced', () => expect(metricFaults(tree)).toEqual([]))
  it('are right in the example', () => expect(metricFaults(metricTree())).toEqual([]))
  it.each([
    ['another key', metricTree(METRIC.replace("key: 'nps'", "key: 'net'"))],
    ['no registry line', metricTree(METRIC, '')],
    ['no test', metricTree(METRIC, undefined, "findMetric('csat')")],
    ['no formula', metricTree(METRIC.replace("formula: 'a / b',", ''))],
    ['no source', metricTree(METRIC.replace('source: answers,', ''))],
    ['a benchmark from nowhere', metricTree(METRIC.replace("source: 'a survey'", ''))],
  ])('finds one with %s', (_, planted) => expect(metricFaults(planted)).toHaveLength(1))
})
