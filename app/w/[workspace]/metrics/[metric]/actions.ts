'use server'

import { action } from '#app/_server/action.ts'
import { RemoveTarget, removeTarget } from '#lib/metrics/remove-target.ts'
import { SetTarget, setTarget } from '#lib/metrics/set-target.ts'

export const setTargetAction = action(SetTarget, (scope, input) => setTarget(scope, input))

export const removeTargetAction = action(RemoveTarget, (scope, input) => removeTarget(scope, input))
