import { plantDemo } from '../../drizzle/seed/plant-demo.ts'
import { appUrl } from '../../lib/shared/app-url.ts'
import type { Verb } from './verb.ts'

export const demoPlant: Verb = {
  name: 'demo plant',
  summary: 'Make the demo workspace, or make it anew',
  usage: 'demo plant',
  options: {},
  async run({ db }) {
    const { workspace, email, password } = await plantDemo(await db())
    const url = appUrl(`/w/${workspace}`)
    return { json: { workspace, email, password, url }, text: `${url}\nSign in as ${email} with the password ${password}` }
  },
}
