import { createApiKey, CreateApiKey, KEY_ABILITIES } from '../../lib/workspaces/create-api-key.ts'
import { requiredText, textOf, type Verb } from './verb.ts'

export const keyCreate: Verb = {
  name: 'key create',
  summary: 'Make a key for the API',
  usage: 'key create --workspace <slug> --name <name> [--abilities metric.read,customer.read]',
  options: { name: { type: 'string' }, abilities: { type: 'string' } },
  async run({ values, scope }) {
    const abilities = textOf(values, 'abilities')?.split(',').map((name) => name.trim())
    const input = CreateApiKey.parse({ name: requiredText(values, 'name'), abilities: abilities ?? KEY_ABILITIES })
    const { key } = await createApiKey(await scope(), input)
    return { json: { key, abilities: input.abilities }, text: `${key}\nIt is shown this once. It may: ${input.abilities.join(', ')}.` }
  },
}
