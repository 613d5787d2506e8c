import { z } from 'zod'
import { SaveMapping } from '#lib/sources/save-mapping.ts'
import { endpoint } from './endpoint.ts'
import { Cursor, Flag, Limit, Next, No } from './parts.ts'

const Import = z.object({
  importNo: z.number().int(), fileName: z.string(), kind: z.string().nullable(), state: z.enum(['uploading', 'uploaded', 'queued', 'running', 'done', 'failed', 'cancelled']),
  rowsRead: z.number().int(), rowsTaken: z.number().int(), rowsUnchanged: z.number().int(), rowsLeftOut: z.number().int(), rowsRejected: z.number().int(), problem: z.string().nullable(),
})
const one = z.strictObject({ importNo: No })

export const listImports = endpoint({
  id: 'listImports', method: 'GET', path: '/imports', room: 'Imports', ability: 'import.read',
  summary: 'Imports, the latest first',
  input: z.strictObject({ cursor: Cursor, limit: Limit }),
  output: z.object({ imports: z.array(Import), next: Next }),
})

export const createImport = endpoint({
  id: 'createImport', method: 'POST', path: '/imports', room: 'Imports', ability: 'import.run', status: 202, takes: 'file',
  summary: 'Send a CSV file, plain or gz, and take its rows',
  about: 'The body is the file itself and is streamed. Without `wait` the worker takes the rows and this answers at once with 202: ask `getImport` until `state` is done or failed. With `wait=true` it answers with 200 when all rows are through. The same file again changes nothing.',
  input: z.strictObject({
    mapping: z.string().min(1).max(12_000).describe('The name of a saved mapping, or a mapping as JSON.'),
    fileName: z.string().trim().min(1).max(200).default('upload.csv'),
    wait: Flag.default(false),
  }),
  output: Import,
})

export const getImport = endpoint({
  id: 'getImport', method: 'GET', path: '/imports/{importNo}', room: 'Imports', ability: 'import.read',
  summary: 'How far an import is, and what came of it',
  input: one,
  output: Import,
})

export const listRejections = endpoint({
  id: 'listRejections', method: 'GET', path: '/imports/{importNo}/rejections', room: 'Imports', ability: 'import.read', gives: 'text/csv',
  summary: 'The rows that were not taken, as a CSV file with field and reason',
  input: one,
})

export const listMappings = endpoint({
  id: 'listMappings', method: 'GET', path: '/mappings', room: 'Imports', ability: 'import.read',
  summary: 'Saved mappings',
  input: z.strictObject({}),
  output: z.object({ mappings: z.array(z.object({ name: z.string(), kind: z.string(), mapping: z.looseObject({}) })) }),
})

export const saveMapping = endpoint({
  id: 'saveMapping', method: 'POST', path: '/mappings', room: 'Imports', ability: 'import.run',
  summary: 'Keep a mapping under a name; the same name again replaces it',
  input: z.strictObject(SaveMapping.shape),
  output: z.object({ name: z.string() }),
})
