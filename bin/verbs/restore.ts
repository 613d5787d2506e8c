import { resolve } from 'node:path'
import { restore as restoreFrom } from '../../lib/db/backup/restore.ts'
import { UsageError, type Verb } from './verb.ts'

export const restore: Verb = {
  name: 'restore',
  summary: 'Put a backup into a new, empty database',
  usage: 'restore <file>',
  options: {},
  async run({ backupUrl, words }) {
    const [name] = words
    if (!name) throw new UsageError('Name the file to read.')
    const { tables } = await restoreFrom(await backupUrl(), resolve(name))
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
    return { json: { rows, tables }, text: `${rows} rows of ${Object.keys(tables).length} tables are back; every count and checksum is as it was written.` }
  },
}
