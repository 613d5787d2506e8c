import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { limitRate } from '#lib/auth/limit-rate.ts'
import { appDatabase } from '#lib/db/database.ts'
import type { ActionResult } from './action-result.ts'
import { answerRefusal } from './answer-refusal.ts'
import { checkOrigin } from './check-origin.ts'
import { formInput } from './form-input.ts'
import { currentSession, type SignedIn } from './session.ts'

/** The door of what somebody does with their own account, in no workspace: origin, session, rate, parsing and refusals. */
export function personAction<S extends z.ZodType, Data>(
  input: S,
  verb: (person: SignedIn, input: z.infer<S>) => Promise<Data>,
  then?: (data: Data) => string,
): (previous: ActionResult, form: FormData) => Promise<ActionResult<Data>> {
  return async (_previous, form) => {
    let data: Data
    try {
      await checkOrigin()
      const session = await currentSession()
      if (!session) redirect('/sign-in')
      await limitRate(appDatabase(), 'person-action', session.user.id, 120, 60)
      data = await verb(session, input.parse(formInput(form)))
    } catch (error) {
      return answerRefusal(error, form)
    }
    revalidatePath('/', 'layout')
    if (then) redirect(then(data))
    return { ok: true, data }
  }
}
