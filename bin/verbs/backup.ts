import { resolve } from 'node:path'
import { backUp } from '../../lib/db/backup/back-up.ts'
import { UsageError, type Verb } from './verb.ts'

export const backup: Verb = {
  name: 'backup',
  summary: 'Write everything to one file, while Peil goes on running',
  usage: 'backup <file>',
  options: {},
  async run({ backupUrl, words }) {
    const [name] = words
    if (!name) throw new UsageError('Name the file to write.')
    const file = resolve(name)
    const { tables } = await backUp(await backupUrl(), file)
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
    return { json: { file, rows, tables }, text: `${file}: ${rows} rows of ${Object.keys(tables).length} tables. It holds personal data; keep it where nobody else can read it.` }
  },
}
