import { printFigures } from './checks/print-figures.ts'
import { browserTests, command, type Outcome, unitTests } from './checks/run-step.ts'

/** Everything `npm test` does once the packages are there. Words on the command line choose steps: `npm test -- lint unit`. */
const steps: [name: string, title: string, run: () => Promise<Outcome>][] = [
  ['types', 'Types', () => command('node_modules/next/dist/bin/next', ['typegen'], 'node_modules/typescript/bin/tsc', ['--noEmit'])],
  ['lint', 'Lint', () => command('node_modules/@biomejs/biome/bin/biome', ['lint', '.', '--error-on-warnings'])],
  ['architecture', 'Architecture', () => unitTests(['run', 'bin/checks'])],
  ['unit', 'Units and integration on a real PostgreSQL', () => unitTests(['run', '--exclude', 'bin/checks/**'])],
  ['e2e', 'End to end in a real browser', () => browserTests()],
]

const chosen = process.argv.slice(2)
const unknown = chosen.filter((word) => !steps.some(([name]) => name === word))
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join(' ')}". Choose from: ${steps.map(([name]) => name).join(' ')}`)
  process.exit(2)
}

const startedAt = performance.now()
const total = { passed: 0, failed: 0, skipped: 0 }
const lines: string[] = []
for (const [name, title, run] of steps) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`\n━━ ${title}\n`)
  const began = performance.now()
  const outcome = await run()
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key]
  lines.push(`${outcome.failed > 0 ? '✗' : '✓'} ${title.padEnd(44)} ${String(outcome.passed).padStart(4)} passed ${String(outcome.failed).padStart(4)} failed ${String(outcome.skipped).padStart(4)} skipped ${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s`)
}
console.log('\n━━ Figures\n')
printFigures()
console.log(`\n━━ Summary (${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes)\n\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`)
process.exit(total.failed > 0 ? 1 : 0)
