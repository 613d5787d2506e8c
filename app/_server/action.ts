import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { limitRate } from '#lib/auth/limit-rate.ts'
import type { Scope } from '#lib/auth/scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import type { ActionResult } from './action-result.ts'
import { answerRefusal } from './answer-refusal.ts'
import { checkOrigin } from './check-origin.ts'
import { formInput } from './form-input.ts'
import { pageScope } from './scope.ts'

export type Action<Data> = (workspace: string, previous: ActionResult, form: FormData) => Promise<ActionResult<Data>>

/**
 * The one door of every mutation of a workspace: origin, scope, rate, parsing and refusals, settled once.
 * `then` names the path inside the workspace to go to afterwards, for example `/surveys/3`.
 */
export function action<S extends z.ZodType, Data>(
  input: S,
  verb: (scope: Scope, input: z.infer<S>) => Promise<Data>,
  then?: (data: Data) => string,
): Action<Data> {
  return async (workspace, _previous, form) => {
    let data: Data
    try {
      await checkOrigin()
      const scope = await pageScope(workspace)
      await limitRate(appDatabase(), 'action', scope.actor.id, 240, 60)
      data = await verb(scope, input.parse(formInput(form)))
    } catch (error) {
      return answerRefusal(error, form)
    }
    revalidatePath(`/w/${workspace}`, 'layout')
    if (then) redirect(`/w/${workspace}${then(data)}`)
    return { ok: true, data }
  }
}
