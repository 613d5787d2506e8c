import { plainText } from '../../shared/plain-text.ts'
import type { AnyKind, Field } from '../kinds/kind.ts'
import { kindOf } from '../kinds/registry.ts'
import { type AttributeSpec, type ColumnSpec, IMPORT_KINDS, type ImportKind, type Mapping } from '../mapping.ts'
import { guessDateFormat, guessNumberFormat, guessType } from './guess-formats.ts'
import { guessInterval } from './guess-interval.ts'
import { guessQuestions } from './guess-questions.ts'

export interface Sample {
  header: string[]
  rows: string[][]
  timeZone: string
}

const plain = (name: string) => plainText(name).replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '')

/** What the file most probably holds, by the names of its columns. */
export function suggestKind({ header, rows }: Sample): ImportKind {
  const scored = IMPORT_KINDS.map((name) => {
    const kind = kindOf(name)
    const found = columnsOf(kind, header)
    const required = Object.entries(kind.fields).filter(([, field]) => field.required && !field.oneOf)
    const complete = required.every(([field]) => found.has(field)) && distinct(kind, found)
    return { name, score: complete ? found.size : 0 }
  })
  const best = scored.reduce((one, next) => (next.score > one.score ? next : one))
  if (best.score > 0) return best.name
  const values = (column: string) => rows.map((row) => (row[header.indexOf(column)] ?? '').trim()).filter((text) => text !== '')
  return guessQuestions(header, values).length > 0 ? 'answers' : 'customers'
}

/** Fields that make a kind what it is: without one of them a file of ids and dates could be anything. */
const MARKS: Record<ImportKind, string[]> = {
  customers: ['name', 'signed_up_on', 'country', 'industry', 'plan'], contacts: ['email', 'name'], subscriptions: ['amount'], orders: ['amount', 'unit_price'],
  tickets: ['resolved_at', 'status', 'priority', 'topic', 'first_reply_minutes'], events: ['event'], answers: ['weight', 'response_key'],
}

function distinct(kind: AnyKind, found: Map<string, string>): boolean {
  return MARKS[kind.name].some((field) => found.has(field))
}

/** A mapping to begin with: columns that are called like a field, formats that fit the first rows, other columns of customers and contacts as attributes. */
export function suggestMapping(name: ImportKind, sample: Sample): Mapping {
  const kind = kindOf(name)
  const found = columnsOf(kind, sample.header)
  const values = (column: string) => sample.rows.map((row) => (row[sample.header.indexOf(column)] ?? '').trim()).filter((text) => text !== '')
  const fields: Record<string, ColumnSpec> = {}
  const dateFormats = new Set<string>()
  const numbers: string[] = []
  for (const [field, column] of found) {
    const { type } = kind.fields[field] as Field
    fields[field] = column
    if (type === 'day' || type === 'instant') dateFormats.add(guessDateFormat(values(column), sample.timeZone) ?? 'iso')
    if (type === 'decimal' || type === 'number') numbers.push(...values(column))
  }
  if (name === 'subscriptions') fields.interval = guessInterval(found, values)
  const numberFormat = guessNumberFormat(numbers)
  const taken = new Set(found.values())
  return {
    kind: name, fields,
    ...(numberFormat ? { numberFormat } : {}),
    ...(dateFormats.size > 0 && [...dateFormats].some((format) => format !== 'iso') ? { dateFormats: [...dateFormats] } : {}),
    ...((name === 'customers' || name === 'contacts') && fields.external_id ? attributesOf(sample.header.filter((column) => !taken.has(column)), values) : {}),
    ...(name === 'answers' ? { survey: { key: 'imported', name: 'Imported answers' }, questions: guessQuestions(sample.header.filter((column) => !taken.has(column)), values) } : {}),
  }
}

/** Each column serves one field: the one whose own name or best-known other name it bears. */
function columnsOf(kind: AnyKind, header: string[]): Map<string, string> {
  const names = new Map(header.map((column) => [plain(column), column]))
  const wishes = Object.entries(kind.fields).flatMap(([field, { alike }]) => [field, ...alike].map((name, rank) => ({ field, name, rank }))).sort((a, b) => a.rank - b.rank)
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const { field, name } of wishes) {
    const column = names.get(plain(name))
    if (column === undefined || found.has(field) || taken.has(column)) continue
    found.set(field, column)
    taken.add(column)
  }
  return found
}

const MOST_ATTRIBUTES = 40

function attributesOf(columns: string[], values: (column: string) => string[]): { attributes?: Record<string, AttributeSpec> } {
  const chosen = columns.filter((column) => column.length <= 60 && !/^\d+$/.test(column)).slice(0, MOST_ATTRIBUTES)
  if (chosen.length === 0) return {}
  return {
    attributes: Object.fromEntries(chosen.map((column): [string, AttributeSpec] => {
      const type = guessType(values(column))
      return [column, type === 'text' ? column : { column, type }]
    })),
  }
}
