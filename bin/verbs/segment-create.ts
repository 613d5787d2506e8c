import { createSegment, CreateSegment } from '../../lib/segments/create-segment.ts'
import { readJson } from './read-json.ts'
import { requiredText, type Verb } from './verb.ts'

export const segmentCreate: Verb = {
  name: 'segment create',
  summary: 'Save a rule under a name',
  usage: 'segment create --workspace <slug> --name <name> --rule <file.json|->',
  options: { name: { type: 'string' }, rule: { type: 'string' } },
  async run({ values, scope }) {
    const input = CreateSegment.parse({ name: requiredText(values, 'name'), rule: await readJson(requiredText(values, 'rule')) })
    const { key } = await createSegment(await scope(), input)
    return { json: { key }, text: `The segment is saved under the key ${key}.` }
  },
}
