import { memberScope } from '#lib/auth/member-scope.ts'
import { limitRate } from '#lib/auth/limit-rate.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { answerError, problem } from './answer-error.ts'
import { answerRefusal } from './answer-refusal.ts'
import { checkOrigin } from './check-origin.ts'
import { reply } from './reply.ts'
import { currentSession } from './session.ts'

type Params = Record<string, string>

/**
 * The door of the few requests that a page of ours makes by script (an upload, a preview, progress): session, membership and, for what
 * changes something or carries a body, the origin. Refusals come back in the reader's language.
 */
export function memberRoute<P extends Params>(handler: (scope: Scope, params: P, request: Request) => Promise<unknown>) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    try {
      if (request.method !== 'GET') await checkOrigin()
      const params = await context.params
      const session = await currentSession()
      if (!session) return problem(401, 'unauthorized', 'Sign in first.')
      const scope = await memberScope(appDatabase(), session.user.id, params.workspace ?? '')
      if (!scope) return problem(404, 'missing', 'This is not there.')
      await limitRate(appDatabase(), 'action', scope.actor.id, 240, 60)
      const result = await handler(scope, params, request)
      return result instanceof Response ? result : reply(result ?? {})
    } catch (error) {
      if (!(error instanceof Refusal)) return answerError(error)
      const { message, fields } = await answerRefusal(error)
      return reply({ error: { code: error.code, message, fields } }, answerError(error).status)
    }
  }
}
