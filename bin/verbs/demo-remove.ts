import { removeDemo } from '../../drizzle/seed/remove-demo.ts'
import type { Verb } from './verb.ts'

export const demoRemove: Verb = {
  name: 'demo remove',
  summary: 'Remove the demo workspace with all it has',
  usage: 'demo remove',
  options: {},
  async run({ db }) {
    const removed = await removeDemo(await db())
    return { json: { removed }, text: removed === 0 ? 'There was no demo workspace.' : 'The demo workspace is gone.' }
  },
}
