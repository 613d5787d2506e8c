import type { ParseArgsConfig } from 'node:util'
import type { Scope } from '../../lib/auth/scope.ts'
import type { Database } from '../../lib/db/database.ts'

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>

export interface Call {
  db(): Promise<Database>
  /** A login that sees every row, for backup and restore alone. */
  backupUrl(): Promise<string>
  values: Values
  /** What stands behind the verb without a name. */
  words: string[]
  /** The workspace named with --workspace, as its operator. */
  scope(): Promise<Scope>
}

/** What a verb has to say: to a program, and to a person. */
export interface Said {
  json: unknown
  text: string
  /** Something was done in part only; the exit code says so. */
  isFailure?: boolean
}

/** One thing that can be done at the command line. */
export interface Verb {
  name: string
  summary: string
  usage: string
  options: NonNullable<ParseArgsConfig['options']>
  run(call: Call): Promise<Said>
}

/** Wrong words on the command line: told with the usage, exit code 2. */
export class UsageError extends Error {}

export function textOf(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

export function requiredText(values: Values, name: string): string {
  const text = textOf(values, name)
  if (text === undefined) throw new UsageError(`--${name} is needed.`)
  return text
}
