import { createHash } from 'node:crypto'
import type { NumberFormat } from '../../shared/decimal.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { AnyKind, Attributes, Field, Fields, Problem, Row, Value } from '../kinds/kind.ts'
import type { AttributeSpec, Mapping } from '../mapping.ts'
import { answerReader, type ReadAnswer } from './answer-reader.ts'
import { type ReadText, ruleOf, textReader } from './column-reader.ts'
import { rowFilter } from './row-filter.ts'
import { type Formats, type ReadValue, valueReaders } from './value-reader.ts'

export interface ParsedRow {
  row: Row<Fields>
  /** Why the row cannot be taken; null where it can. */
  refused: Problem | null
  /** Answers that were kept apart while the row is taken. */
  kept: Problem[]
}

export interface RowParser {
  /** Whether the mapping wants this row at all. */
  wants(cells: string[]): boolean
  /** What tells the record from others, as text; null where the mapping gives no such field. */
  keyOf(cells: string[]): string | null
  parse(cells: string[], rowNo: number): ParsedRow
}

interface FieldReader {
  name: string
  field: Field
  text: ReadText
  value: ReadValue
}

/** Compiles a mapping for a file with these columns. Throws a refusal that names the field and the remedy where they do not fit. */
export function rowParser(kind: AnyKind, mapping: Mapping, header: string[], zone: string): RowParser {
  const format: NumberFormat = mapping.numberFormat ?? { decimal: '.' }
  const formats: Formats = { timeZone: mapping.timeZone ?? zone, numberFormat: format, dateFormats: mapping.dateFormats ?? ['iso'] }
  checkFields(kind, mapping)
  const valueReader = valueReaders(formats)
  const fields = Object.entries(mapping.fields).map(([name, spec]): FieldReader => {
    const field = kind.fields[name] as Field
    return { name, field, text: textReader(spec, header, name), value: valueReader(field, ruleOf(spec)) }
  })
  const absent = Object.keys(kind.fields).filter((name) => !(name in mapping.fields))
  const attributes = Object.entries(mapping.attributes ?? {}).map(([name, spec]) => attributeReader(name, spec, header, valueReader))
  const answers = (mapping.questions ?? []).map((question, place) => answerReader(question, place, header, format))
  return {
    wants: rowFilter(mapping.only ?? [], header, format),
    keyOf: keyReader(kind, mapping, header),
    parse: (cells, rowNo) => parseRow({ fields, absent, attributes, answers, header, mapping }, cells, rowNo),
  }
}

interface Compiled {
  fields: FieldReader[]
  absent: string[]
  attributes: FieldReader[]
  answers: ReadAnswer[]
  header: string[]
  mapping: Mapping
}

function parseRow({ fields, absent, attributes, answers, header, mapping }: Compiled, cells: string[], rowNo: number): ParsedRow {
  const values: Record<string, Value> = Object.create(null)
  for (const name of absent) values[name] = null
  const row: Row<Fields> = { rowNo, values, attributes: {}, answers: [], madeId: '' }
  const refuse = (field: string | null, reason: string, details: Problem['details'] = {}): ParsedRow => ({ row, kept: [], refused: { rowNo, field, reason, details } })
  if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    return refuse(null, 'The row has {cells} cells and the file {columns} columns. Put quotation marks around text that holds the delimiter.', { cells: cells.length, columns: header.length })
  }
  for (const reader of [...fields, ...attributes]) {
    const text = reader.text(cells)
    if (text === null) {
      values[reader.name] = null
      if (reader.field.required) return refuse(reader.name, 'There is no value for {field}, which every row needs.', { field: reader.name })
      continue
    }
    const read = reader.value(text)
    if ('wrong' in read) return refuse(reader.name, read.wrong.reason, read.wrong.details)
    values[reader.name] = read.value
  }
  row.attributes = attributesOf(attributes, values)
  const kept: Problem[] = []
  for (const [place, read] of answers.entries()) {
    const { answer, wrong } = read(cells)
    row.answers.push(answer)
    if (wrong) kept.push({ rowNo, field: mapping.questions?.[place]?.key ?? null, reason: wrong.reason, details: wrong.details })
  }
  return { row, refused: null, kept }
}

const ATTRIBUTE = 'attribute:'

function attributeReader(name: string, spec: AttributeSpec, header: string[], valueReader: (field: Field, rule: ReturnType<typeof ruleOf>) => ReadValue): FieldReader {
  const { type = 'text', ...rule } = typeof spec === 'string' ? { column: spec } : spec
  const field: Field = { type: type as Field['type'], alike: [] }
  return { name: `${ATTRIBUTE}${name}`, field, text: textReader(rule, header, name), value: valueReader(field, rule) }
}

function attributesOf(readers: FieldReader[], values: Record<string, Value>): Attributes {
  const attributes: Attributes = {}
  for (const { name } of readers) {
    const value = values[name]
    delete values[name]
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') attributes[name.slice(ATTRIBUTE.length)] = value
  }
  return attributes
}

function checkFields(kind: AnyKind, mapping: Mapping): void {
  for (const name of Object.keys(mapping.fields)) {
    if (!Object.hasOwn(kind.fields, name)) throw new Refusal('invalid', '{kind} have no field {field}. They have: {fields}.', { details: { kind: kind.name, field: name, fields: Object.keys(kind.fields).join(', ') } })
  }
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.required && !(name in mapping.fields)) throw new Refusal('invalid', 'Choose the column that holds {field}: {kind} cannot do without.', { details: { field: name, kind: kind.name }, fields: { [name]: 'Every row needs this.' } })
  }
  if (mapping.attributes && !kind.hasAttributes) throw new Refusal('invalid', '{kind} keep no attributes of their own.', { details: { kind: kind.name } })
  if (mapping.questions && kind.name !== 'answers') throw new Refusal('invalid', 'Questions belong to the kind "answers".')
  const lacking = kind.lacks?.(mapping)
  if (lacking) throw new Refusal('invalid', lacking)
}

/** The key is read as written: the fields (or columns) named by the mapping, else the kind's own id. */
function keyReader(kind: AnyKind, mapping: Mapping, header: string[]): (cells: string[]) => string | null {
  const named = mapping.duplicates?.key
  const keys = named === undefined ? (kind.id in mapping.fields ? [kind.id] : []) : [named].flat()
  const readers = keys.map((key) => textReader(mapping.fields[key] ?? { column: key }, header, 'duplicates'))
  if (readers.length === 0) return () => null
  return (cells) => {
    const parts = readers.map((read) => read(cells))
    return parts.every((part) => part === null) ? null : parts.join('\u001f')
  }
}

/** A name for a row from what it says, and how many rows before it said the same. */
export function madeId(cells: string[], before: number): string {
  const digest = createHash('sha256').update(cells.map((cell) => cell.trim()).join('\u001f')).digest('hex').slice(0, 24)
  return before === 0 ? `row-${digest}` : `row-${digest}-${before + 1}`
}

