import { parseArgs } from 'node:util'
import { complaintOf } from './verbs/complaint.ts'
import { VERBS } from './verbs/registry.ts'
import { UsageError, type Values, type Verb } from './verbs/verb.ts'
import { workplace } from './verbs/workplace.ts'

/** `npm run -s peil -- <verb>`: 0 done, 1 refused or failed, 2 wrongly asked. With --json one document stands on standard output and nothing else. */
process.env.PEIL_LOG ??= 'off'
const words = process.argv.slice(2)
const name = Object.keys(VERBS).find((known) => known === words.slice(0, known.split(' ').length).join(' '))
const load = name === undefined ? undefined : VERBS[name]
process.exitCode = name !== undefined && load ? await answer(await load(), words.slice(name.split(' ').length)) : await withoutVerb()
// A pool or a queue that is still open must not keep a finished command alive.
process.stdout.write('', () => process.exit())

async function withoutVerb(): Promise<number> {
  const asked = words.length === 0 || words[0] === 'help' || words.includes('--help')
  if (asked) process.stdout.write(`${await (await import('./verbs/help.ts')).helpText()}\n`)
  else process.stderr.write(`There is no verb "${words.filter((word) => !word.startsWith('-')).slice(0, 2).join(' ')}". See: npm run -s peil -- help\n`)
  return asked ? 0 : 2
}

async function answer(verb: Verb, rest: string[]): Promise<number> {
  const place = workplace()
  try {
    const { values, positionals } = parsed(verb, rest)
    if (values.help) {
      process.stdout.write(`${verb.summary}\n\nnpm run -s peil -- ${verb.usage} [--json]\n`)
      return 0
    }
    const said = await verb.run({ values, words: positionals, db: place.db, backupUrl: place.backupUrl, scope: () => place.scopeOf(values) })
    process.stdout.write(values.json ? `${JSON.stringify(said.json, null, 2)}\n` : `${said.text}\n`)
    return said.isFailure ? 1 : 0
  } catch (error) {
    const { text, code } = complaintOf(error)
    process.stderr.write(`${text}${error instanceof UsageError ? `\nUsage: npm run -s peil -- ${verb.usage}` : ''}\n`)
    return code
  } finally {
    await place.close()
  }
}

function parsed(verb: Verb, rest: string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: rest, allowPositionals: true, options: { ...verb.options, workspace: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } })
  } catch (error) {
    throw new UsageError((error instanceof Error ? error.message : String(error)).split('. ')[0])
  }
}
