import type { z } from 'zod'
import type { Ability } from '#lib/auth/abilities.ts'

/** One thing a machine can ask: what the route is built from and what the documentation tells. */
export interface Endpoint<S extends z.ZodType = z.ZodType> {
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /api/v1, for example `/segments/{segment}`. */
  path: `/${string}`
  room: 'Metrics' | 'Customers' | 'Segments' | 'Surveys' | 'Imports' | 'Health' | 'Dashboards'
  /** What the key must be able to do. */
  ability: Ability
  summary: string
  about?: string
  /** Path, query and body together. */
  input: S
  /** What comes back; checked against the real answers in tests. */
  output?: z.ZodType
  status?: 200 | 201 | 202
  /** The body is a file, not JSON, and is streamed. */
  takes?: 'file'
  /** The answer is not JSON. */
  gives?: 'text/csv'
}

/** Keeps the type of the input while the rest is checked. */
export function endpoint<S extends z.ZodType>(declaration: Endpoint<S>): Endpoint<S> {
  return declaration
}
