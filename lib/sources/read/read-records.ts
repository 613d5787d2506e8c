import { Readable } from 'node:stream'
import { CsvError, type Options, Parser } from 'csv-parse'
import { Refusal } from '../../shared/refusal.ts'
import type { Mapping } from '../mapping.ts'
import { type Decoded, decodeText } from './decode-text.ts'
import { detectDelimiter } from './detect-delimiter.ts'
import { unpack } from './unpack.ts'

export interface Records {
  /** Trimmed column names; 1, 2, 3… for a file without a row of names. */
  header: string[]
  /** Rows of cells in batches. The number of a row in a spreadsheet is its place in here plus `firstRowNo`. */
  batches: AsyncGenerator<string[][]>
  firstRowNo: number
  delimiter: string
  told: Decoded
}

export interface ReadLimits {
  bytes: number
  columns: number
}

/** Opens a CSV file, plain or gzip, as a stream of batches of rows. Throws a refusal for what is no such file. */
export async function readRecords(bytes: AsyncIterable<Uint8Array>, file: Mapping['file'], limits: ReadLimits, batchSize = 5000): Promise<Records> {
  const told: Decoded = { foreignLines: 0 }
  const text = decodeText(unpack(bytes, limits.bytes), file?.encoding, told)
  const [start, whole] = await peek(text)
  const delimiter = file?.delimiter ?? detectDelimiter(start)
  const options: Options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 1_000_000 }
  const rows = parsed(Readable.from(whole, { objectMode: false }).pipe(new Parser(options)))
  const first = await rows.next()
  if (first.done) throw new Refusal('invalid', 'The file is empty.')
  const named = file?.header !== false
  const header = named ? first.value.map((name, index) => name.trim() || String(index + 1)) : first.value.map((_, index) => String(index + 1))
  if (header.length > limits.columns) throw new Refusal('invalid', 'The file has {columns} columns; at most {limit} can be read.', { details: { columns: header.length, limit: limits.columns } })
  refuseTwins(header)
  return { header, batches: inBatches(named ? null : first.value, rows, batchSize), firstRowNo: named ? 2 : 1, delimiter, told }
}

/** The first piece of the text for a look at it, and the whole text still unread. */
async function peek(text: AsyncGenerator<string>): Promise<[string, AsyncGenerator<string>]> {
  let start = ''
  let ended = false
  while (start.length < 20_000 && !ended) {
    const next = await text.next()
    if (next.done) ended = true
    else start += next.value
  }
  return [start, (async function* () {
    if (start !== '') yield start
    if (!ended) yield* text
  })()]
}

async function* parsed(parser: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  try {
    yield* parser
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Refusal('invalid', 'The file cannot be read as CSV near line {line}: a quotation mark is probably not closed.', { details: { line: Number(error.lines ?? 0) } })
  }
}

function refuseTwins(header: string[]): void {
  const twin = header.find((name, index) => header.indexOf(name) !== index)
  if (twin) throw new Refusal('invalid', 'Two columns are called {name}. Give each column a name of its own.', { details: { name: twin } })
}

async function* inBatches(first: string[] | null, rows: AsyncGenerator<string[]>, size: number): AsyncGenerator<string[][]> {
  let batch: string[][] = first ? [first] : []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
