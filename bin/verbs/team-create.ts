import { text } from 'node:stream/consumers'
import { CreateTeam, createTeam } from '../../lib/team/create-team.ts'
import { appUrl } from '../../lib/shared/app-url.ts'
import { requiredText, textOf, type Verb } from './verb.ts'

export const teamCreate: Verb = {
  name: 'team create',
  summary: 'Make a workspace and its owner',
  usage: 'team create --name <team> --person <name> --email <address> [--password <password|->] [--time-zone Europe/Amsterdam] [--currency EUR] [--language en|nl|ro]',
  options: { name: { type: 'string' }, person: { type: 'string' }, email: { type: 'string' }, password: { type: 'string' }, 'time-zone': { type: 'string' }, currency: { type: 'string' }, language: { type: 'string' } },
  async run({ db, values }) {
    const password = textOf(values, 'password')
    const input = CreateTeam.parse({
      workspace: requiredText(values, 'name'), name: requiredText(values, 'person'), email: requiredText(values, 'email'),
      password: password === '-' ? (await text(process.stdin)).trim() : password,
      timeZone: textOf(values, 'time-zone'), currency: textOf(values, 'currency'), locale: textOf(values, 'language'),
    })
    const { workspace, signInToken } = await createTeam(await db(), input)
    const signIn = signInToken ? appUrl(`/sign-in/link/${signInToken}`) : appUrl('/sign-in')
    const how = signInToken ? `Sign in within a day, once, at\n${signIn}` : `Sign in at ${signIn}`
    return { json: { workspace: workspace.slug, name: workspace.name, signIn }, text: `The workspace ${workspace.name} is there; commands name it with --workspace ${workspace.slug}\n${how}` }
  },
}
