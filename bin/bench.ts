import { parseArgs } from 'node:util'
import { benchAnswering } from './bench/answering.ts'
import { benchDashboard } from './bench/dashboard.ts'
import { benchImporting } from './bench/importing.ts'
import type { Line } from './bench/line.ts'
import { load } from './bench/load.ts'
import { benchPages } from './bench/pages.ts'
import { tableOf, writeReport } from './bench/report.ts'
import { benchSharing } from './bench/sharing.ts'
import { setStage } from './bench/stage.ts'
import { step } from './launch/say.ts'

/** `npm run bench`: the figures of docs/performance.md. --no-pages leaves out what needs a build. */
const { values } = parseArgs({ options: { 'no-pages': { type: 'boolean' } } })
const began = performance.now()
const stage = await step('Stage', setStage)
const lines: Line[] = []
try {
  await step('Data', () => load(stage.scope))
  await stage.owner.orm.execute('vacuum analyze')
  lines.push(...await step('Dashboard', () => benchDashboard(stage.scope)))
  lines.push(...await step('Share link', () => benchSharing(stage)))
  lines.push(...await step('Answering', () => benchAnswering(stage)))
  lines.push(...await step('Importing', () => benchImporting(stage)))
  if (!values['no-pages']) lines.push(...await step('Pages', benchPages))
  writeReport(lines, (performance.now() - began) / 1000)
} finally {
  await stage.leave()
}
process.stdout.write(`\n${tableOf(lines)}\n`)
process.exit()
