import type { z } from 'zod'
import { route, type RouteFunction } from '#app/_server/route.ts'
import type { Scope } from '#lib/auth/scope.ts'
import type { Endpoint } from './_contract/endpoint.ts'

/** Builds a route from its declaration: there is no other way to make one, so none goes undocumented. */
export function serve<S extends z.ZodType>(declared: Endpoint<S>, handler: (scope: Scope, input: z.infer<S>, request: Request) => Promise<unknown>): RouteFunction {
  const { ability, status, takes, output } = declared
  return route(declared.input, async (scope, input, request) => {
    const result = await handler(scope, input, request)
    // What the documentation promises is held against every answer of the tests.
    if (process.env.NODE_ENV === 'test' && output && !(result instanceof Response)) output.parse(result)
    return result
  }, { ability, raw: takes === 'file', ...(status ? { status } : {}) })
}
