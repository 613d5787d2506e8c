import { createReadStream, existsSync } from 'node:fs'
import { basename } from 'node:path'
import { importFile } from '../../lib/sources/import-file.ts'
import { Mapping } from '../../lib/sources/mapping.ts'
import { mappingNamed } from '../../lib/sources/mapping-named.ts'
import { readJson } from './read-json.ts'
import { requiredText, UsageError, type Verb } from './verb.ts'

export const importRows: Verb = {
  name: 'import',
  summary: 'Take the rows of a CSV file (plain or gz)',
  usage: 'import <file|-> --workspace <slug> --mapping <file.json or the name of a saved one>',
  options: { mapping: { type: 'string' } },
  async run({ values, words, scope }) {
    const [file] = words
    if (!file || words.length > 1) throw new UsageError('Name one file, or - for standard input.')
    if (file !== '-' && !existsSync(file)) throw new UsageError(`The file ${file} is not there.`)
    const given = requiredText(values, 'mapping')
    const spelled = existsSync(given) || given.endsWith('.json') ? Mapping.parse(await readJson(given)) : null
    const entered = await scope()
    const mapping = spelled ?? await mappingNamed(entered, given)
    const bytes = file === '-' ? process.stdin : createReadStream(file)
    const done = await importFile(entered, { fileName: file === '-' ? 'standard input' : basename(file), mapping, bytes })
    const { importNo, state, rowsRead, rowsTaken, rowsUnchanged, rowsLeftOut, rowsRejected, problem } = done
    const text = `Import ${importNo}: ${rowsRead} rows read, ${rowsTaken} taken, ${rowsUnchanged} known already, ${rowsLeftOut} left out, ${rowsRejected} rejected.`
    return { json: { importNo, state, rowsRead, rowsTaken, rowsUnchanged, rowsLeftOut, rowsRejected, problem }, text: problem ? `${text}\n${problem}` : text, isFailure: state !== 'done' }
  },
}
