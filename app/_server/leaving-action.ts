import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { Scope } from '#lib/auth/scope.ts'
import { type Action, action } from './action.ts'

/** An action after which the workspace is no longer there for whoever did it: they go on to the front page. */
export function leavingAction<S extends z.ZodType>(input: S, verb: (scope: Scope, input: z.infer<S>) => Promise<void>): Action<void> {
  const act = action(input, verb)
  return async (workspace, previous, form) => {
    const result = await act(workspace, previous, form)
    if (result?.ok) redirect('/')
    return result
  }
}
