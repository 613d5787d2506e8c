import type { Scope } from '../../auth/scope.ts'
import type { Tx } from '../../db/database.ts'
import type { Day } from '../../shared/day.ts'
import type { Decimal } from '../../shared/decimal.ts'
import type { ImportKind, Mapping } from '../mapping.ts'

interface FieldTypes {
  text: string
  day: Day
  /** Milliseconds since 1970. */
  instant: number
  decimal: Decimal
  number: number
  integer: number
  boolean: boolean
}
export type FieldType = keyof FieldTypes

export interface Field {
  type: FieldType
  required?: boolean
  /** The only values a text may have. */
  oneOf?: readonly string[]
  /** Names under which files tend to carry it, for the suggested mapping. */
  alike: readonly string[]
}

export type Fields = Record<string, Field>
export type Value = FieldTypes[FieldType] | null

/** The fields of a kind as values; a field that has no value, or is not mapped, is null. */
export type Values<F extends Fields> = { [Name in keyof F]: FieldTypes[F[Name]['type']] | null }

export type Attributes = Record<string, string | number | boolean>

export interface AnswerGiven {
  /** Its place in the mapping's list of questions. */
  question: number
  state: 'given' | 'skipped' | 'not_applicable' | 'out_of_range'
  score: number | null
  text: string | null
  choices: string[] | null
}

export interface Row<F extends Fields> {
  rowNo: number
  values: Values<F>
  attributes: Attributes
  answers: AnswerGiven[]
  /** A name for the row where its file gives none, the same at each import of the same file. */
  madeId: string
}

export interface Problem {
  rowNo: number
  field: string | null
  /** A whole English sentence, which is also the key of its translation. */
  reason: string
  details: Record<string, string | number>
}

export interface Taken {
  /** Rows that added or changed something; the others were there already. */
  taken: number
  refused: Problem[]
}

export interface ImportContext {
  scope: Scope
  importNo: number
  mapping: Mapping
  currency: string
  /** The workspace's local day of an instant. */
  dayOf: (instant: number) => Day
  /** Whether the mapping gives the field: only those are written. */
  gives: (field: string) => boolean
}

/** One import's way of writing rows of a kind. */
export interface Taker<F extends Fields> {
  /** Writes a batch of rows, in file order, in one transaction. */
  take(tx: Tx, rows: Row<F>[]): Promise<Taken>
  /** Is shown the rows that an interrupted run had already written. */
  recall?(rows: Row<F>[]): void
  /** What follows from all rows together, after the last batch; may be run again. */
  finish?(): Promise<void>
}

export interface Kind<F extends Fields> {
  name: ImportKind
  fields: F
  /** What tells one record from another. */
  id: keyof F & string
  /** Free attributes are kept with the record. */
  hasAttributes: boolean
  /** Says in one sentence what a mapping of this kind lacks, beyond its required fields. */
  lacks?: (mapping: Mapping) => string | null
  /** What happens to rows of the same id where the mapping does not say. */
  repeats: (mapping: Mapping) => 'first' | 'keep_all'
  open(context: ImportContext): Taker<F>
}

/** A kind as the engine sees it, whatever its fields are. */
export type AnyKind = Kind<Fields>

/** Checks a kind's declaration and forgets its field names: rows are parsed by that very declaration. */
export function defineKind<F extends Fields>(kind: Kind<F>): AnyKind {
  return kind as unknown as AnyKind
}
