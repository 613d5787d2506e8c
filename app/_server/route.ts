import { z } from 'zod'
import { keyScope } from '#lib/auth/key-scope.ts'
import { limitRate } from '#lib/auth/limit-rate.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import { log } from '#lib/shared/log.ts'
import { Refusal, type RefusalCode } from '#lib/shared/refusal.ts'

const STATUS: Record<RefusalCode, number> = { invalid: 422, forbidden: 403, missing: 404, conflict: 409, limited: 429, expired: 410, unavailable: 503 }
const HEADERS = { 'cache-control': 'private, no-store' }

type Params = Record<string, string>
type Handler<I> = (scope: Scope, input: I, request: Request) => Promise<unknown>

/**
 * The one door of machines: bearer key → scope, input parsed from path, query and JSON body together, answers and errors in one shape.
 * With `raw`, the body is left in the request for the handler to stream.
 */
export function route<S extends z.ZodType>(input: S, handler: Handler<z.infer<S>>, options: { raw?: boolean; status?: number } = {}) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    try {
      const key = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
      const scope = key ? await keyScope(appDatabase(), key) : null
      if (!key || !scope) return problem(401, 'unauthorized', 'Send a valid API key as "Authorization: Bearer …".')
      await limitRate(appDatabase(), 'api', key, 1200, 60)
      const query = Object.fromEntries(new URL(request.url).searchParams)
      const body = options.raw || request.method === 'GET' || request.method === 'DELETE' ? {} : await json(request)
      const result = await handler(scope, input.parse({ ...query, ...body, ...(await context.params) }), request)
      return result instanceof Response ? result : Response.json(result ?? {}, { status: options.status ?? 200, headers: HEADERS })
    } catch (error) {
      return answer(error)
    }
  }
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

function answer(error: unknown): Response {
  if (error instanceof Refusal) {
    const message = error.message.replace(/\{(\w+)\}/g, (whole, name: string) => String(error.details[name] ?? whole))
    return problem(STATUS[error.code], error.code, message, error.fields)
  }
  if (error instanceof z.ZodError) {
    return problem(422, 'invalid', 'The input is not as documented.', Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message])))
  }
  log('api.error', { message: error instanceof Error ? error.name : 'unknown' })
  return problem(500, 'internal', 'Something went wrong on our side. Nothing was changed.')
}

function problem(status: number, code: string, message: string, fields: Record<string, string> = {}): Response {
  return Response.json({ error: { code, message, fields } }, { status, headers: HEADERS })
}
