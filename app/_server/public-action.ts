import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { ActionResult } from './action-result.ts'
import { answerRefusal } from './answer-refusal.ts'
import { checkOrigin } from './check-origin.ts'
import { formInput } from './form-input.ts'

/** The door of the few mutations outside a workspace: signing in and up, resetting, accepting, answering. The verb settles who may. */
export function publicAction<S extends z.ZodType, Data>(
  input: S,
  verb: (input: z.infer<S>) => Promise<Data>,
  then?: (data: Data) => string,
): (previous: ActionResult, form: FormData) => Promise<ActionResult<Data>> {
  return async (_previous, form) => {
    let data: Data
    try {
      await checkOrigin()
      data = await verb(input.parse(formInput(form)))
    } catch (error) {
      return answerRefusal(error, form)
    }
    if (then) redirect(then(data))
    return { ok: true, data }
  }
}
