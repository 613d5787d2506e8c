import { takeSnapshots } from '../../lib/health/take-snapshots.ts'
import type { Verb } from './verb.ts'

export const healthCompute: Verb = {
  name: 'health compute',
  summary: 'Score every customer anew as of today',
  usage: 'health compute --workspace <slug>',
  options: {},
  async run({ scope }) {
    const { written } = await takeSnapshots(await scope())
    return { json: { written }, text: `${written} scores are new or changed.` }
  },
}
