import { importsOf } from './imports.ts'
import { type Finding, isTest, type Source } from './read-tree.ts'

const FILE = /^lib\/metrics\/definitions\/[^/]+\/([^/]+)\.ts$/

/** Every metric definition is named after its key, registered, tested, and says its formula, its source and that of its benchmark. */
export function metricFaults(tree: Source[]): Finding[] {
  const registry = tree.find(({ path }) => path === 'lib/metrics/registry.ts')
  const registered = new Set(registry ? importsOf(registry).map(({ to }) => to) : [])
  const tests = tree.filter(({ path }) => path.startsWith('lib/') && isTest(path)).map(({ plain }) => plain).join('\n')
  return tree.filter(({ path }) => FILE.test(path) && !isTest(path)).flatMap((source) => {
    const key = FILE.exec(source.path)?.[1] ?? ''
    const faults: string[] = []
    if (!new RegExp(`\\bkey:\\s*'${key}'`).test(source.plain)) faults.push('The key of a metric is the name of its file.')
    if (!registered.has(source.path)) faults.push('It is not in the registry.')
    if (!new RegExp(`(['"\`])${key}\\1|\\b${key}:|\\b${key}\\.ts\\b`).test(tests)) faults.push('No test names it.')
    if (!/\bformula:\s*\S/.test(source.plain)) faults.push('It does not say its formula.')
    if (!/\bsource(:|,)/.test(source.plain.replace(/\bbenchmark:\s*\{[^}]*\}/, ''))) faults.push('It does not say where its rows come from.')
    if (/\bbenchmark:\s*\{/.test(source.plain) && !/\bbenchmark:\s*\{[^}]*?\bsource:/.test(source.plain)) faults.push('Its benchmark does not say where it comes from.')
    return faults.map((says) => ({ path: source.path, says }))
  })
}
