import type { z } from 'zod'
import type { Ability } from '#lib/auth/abilities.ts'
import { keyScope } from '#lib/auth/key-scope.ts'
import { limitRate } from '#lib/auth/limit-rate.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { answerError, problem } from './answer-error.ts'
import { queryInput } from './query-input.ts'
import { reply } from './reply.ts'

type Params = Record<string, string>
export type RouteFunction = (request: Request, context: { params: Promise<Params> }) => Promise<Response>
type Handler<I> = (scope: Scope, input: I, request: Request) => Promise<unknown>

export interface RouteOptions {
  /** What the key must be able to do, settled before its input is looked at. */
  ability?: Ability
  /** The body is left in the request for the handler to stream. */
  raw?: boolean
  status?: number
}

/**
 * The one door of machines: bearer key → scope, input parsed from path, query and JSON body together, answers and errors in one shape.
 * A query parameter `filter.x=y` or `filter[x]=y` arrives as `{ filter: { x: 'y' } }`; empty ones count as left out.
 */
export function route<S extends z.ZodType>(input: S, handler: Handler<z.infer<S>>, options: RouteOptions = {}): RouteFunction {
  return async (request, context) => {
    try {
      const key = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
      const scope = key ? await keyScope(appDatabase(), key) : null
      if (!key || !scope) return problem(401, 'unauthorized', 'Send a valid API key as "Authorization: Bearer …".')
      await limitRate(appDatabase(), 'api', key, 1200, 60)
      if (options.ability) scope.require(options.ability)
      const body = options.raw || request.method === 'GET' || request.method === 'DELETE' ? {} : await json(request)
      const result = await handler(scope, input.parse(storable({ ...queryInput(request.url), ...body, ...(await context.params) })), request)
      return result instanceof Response ? result : reply(result ?? {}, options.status ?? 200)
    } catch (error) {
      return answerError(error)
    }
  }
}

/** PostgreSQL holds every text but one with a NUL. */
function storable<T>(input: T): T {
  if (JSON.stringify(input).includes('\\u0000')) throw new Refusal('invalid', 'Text cannot hold the character NUL.')
  return input
}

async function json(request: Request): Promise<Record<string, unknown>> {
  const text = await request.text()
  if (text.length > 2_000_000) throw new Refusal('invalid', 'The body is larger than 2 MB.')
  try {
    const body: unknown = text === '' ? {} : JSON.parse(text)
    if (body && typeof body === 'object' && !Array.isArray(body)) return body as Record<string, unknown>
  } catch {
    // told below
  }
  throw new Refusal('invalid', 'The body must be a JSON object.')
}
