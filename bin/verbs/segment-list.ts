import { listSegments } from '../../lib/segments/list-segments.ts'
import { table } from './table.ts'
import type { Verb } from './verb.ts'

export const segmentList: Verb = {
  name: 'segment list',
  summary: 'Segments with their size today',
  usage: 'segment list --workspace <slug>',
  options: {},
  async run({ scope }) {
    const { customers, segments } = await listSegments(await scope())
    const shown = segments.map(({ key, name, rule, size }) => ({ key, name, rule, size }))
    return { json: { customers, segments: shown }, text: table(shown.map(({ key, name, size }) => ({ key, name, size }))) }
  },
}
