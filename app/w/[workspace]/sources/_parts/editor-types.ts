import type { FieldType } from '#lib/sources/kinds/kind.ts'
import type { ColumnSpec, ImportKind, Mapping } from '#lib/sources/mapping.ts'

export interface FieldWords {
  name: string
  label: string
  hint: string | null
  type: FieldType
  required: boolean
  oneOf: string[] | null
}

/** A kind of rows in the reader's language. */
export interface KindWords {
  name: ImportKind
  label: string
  lead: string
  hasAttributes: boolean
  fields: FieldWords[]
}

export type Words = Record<string, string>
export type Rule = Exclude<ColumnSpec, string>

export interface ShownRow {
  rowNo: number
  cells: string[]
  values: Record<string, string> | null
  problem: { field: string | null; message: string } | null
  isLeftOut: boolean
}

export interface Shown {
  rows: ShownRow[]
  problems: { field: string | null; rows: number; message: string }[]
  looked: number
  foreignLines: number
  refusal: string | null
}

export const ruleOf = (spec: ColumnSpec | undefined): Rule => (spec === undefined ? {} : typeof spec === 'string' ? { column: spec } : spec)

/** The shortest way to write a rule: a bare column is its name alone. */
export function specOf(rule: Rule): ColumnSpec {
  const said = Object.entries(rule).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
  return said.length === 1 && typeof rule.column === 'string' ? rule.column : (Object.fromEntries(said) as Rule)
}

export const codesOf = (text: string) => text.split(',').map((code) => code.trim()).filter((code) => code !== '')

export const fill = (text: string | undefined, values: Record<string, string | number>) => (text ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

export type ChangeMapping = (change: Partial<Mapping>) => void
