import { add, type Decimal, multiply, type NumberFormat, parseDecimal } from '../../shared/decimal.ts'
import { Refusal } from '../../shared/refusal.ts'
import type { ColumnSpec } from '../mapping.ts'

/** The text of one field of a row; null where there is no value. */
export type ReadText = (cells: string[]) => string | null

export type ColumnRule = Exclude<ColumnSpec, string>

export const ruleOf = (spec: ColumnSpec): ColumnRule => (typeof spec === 'string' ? { column: spec } : spec)

/** Compiles where a value comes from: column, template or constant, then missing codes and replaced values. */
export function textReader(spec: ColumnSpec, header: string[], field: string): ReadText {
  const rule = ruleOf(spec)
  const source = sourceOf(rule, header, field)
  const missing = new Set((rule.missing ?? []).map((code) => (rule.trim === false ? code : code.trim())))
  const values = new Map(Object.entries(rule.values ?? {}))
  const others = values.get('*')
  return (cells) => {
    const raw = source(cells)
    const text = rule.trim === false ? raw : raw.trim()
    if (text === '' ? !values.has('') : missing.has(text)) return null
    const value = values.size === 0 ? text : (values.get(text) ?? others ?? text)
    return value === '' ? null : value
  }
}

function sourceOf(rule: ColumnRule, header: string[], field: string): (cells: string[]) => string {
  if (rule.constant !== undefined) {
    const { constant } = rule
    return () => constant
  }
  if (rule.template !== undefined) return templateOf(rule.template, header, field)
  const at = columnAt(rule.column ?? '', header, field)
  return (cells) => cells[at] ?? ''
}

/** A template of which a column is empty has no value. */
function templateOf(template: string, header: string[], field: string): (cells: string[]) => string {
  const parts = template.split(/\{([^}]*)\}/)
  const columns = parts.map((part, index) => (index % 2 === 1 ? columnAt(part, header, field) : -1))
  return (cells) => {
    let text = ''
    for (const [index, part] of parts.entries()) {
      const at = columns[index] ?? -1
      const piece = at === -1 ? part : (cells[at] ?? '').trim()
      if (at !== -1 && piece === '') return ''
      text += piece
    }
    return text
  }
}

/** Where a column stands, by its trimmed name; without regard to capitals where that is clear. */
export function columnAt(name: string, header: string[], field: string): number {
  const wanted = name.trim()
  const exact = header.indexOf(wanted)
  if (exact !== -1) return exact
  const alike = header.flatMap((column, index) => (column.toLowerCase() === wanted.toLowerCase() ? [index] : []))
  if (alike.length === 1 && alike[0] !== undefined) return alike[0]
  throw new Refusal('invalid', 'The file has no column {column}, which the mapping wants for {field}. Its columns are: {columns}.', {
    details: { column: wanted, field, columns: header.slice(0, 40).join(', ') }, fields: { [field]: 'This column is not in the file.' },
  })
}

/** A number with the rule's scale and offset applied. */
export function readNumber(text: string, rule: ColumnRule, format: NumberFormat): Decimal | null {
  const number = parseDecimal(text, format)
  if (!number || (rule.scale === undefined && rule.offset === undefined)) return number
  const scaled = rule.scale === undefined ? number : multiply(number, parseDecimal(String(rule.scale)) ?? number)
  if (rule.offset === undefined) return scaled
  const offset = parseDecimal(String(rule.offset))
  return offset ? add(scaled, offset) : scaled
}
