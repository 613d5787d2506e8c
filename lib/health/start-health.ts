import type { Scope } from '../auth/scope.ts'
import { Refusal } from '../shared/refusal.ts'
import { getConfiguration } from './get-configuration.ts'
import { publishConfiguration } from './publish-configuration.ts'
import { RECOMMENDED } from './recommended-definition.ts'
import { saveDraft } from './save-draft.ts'

/** Begins with the recommended score, because somebody asked for it, and scores everybody at once. */
export async function startHealth(scope: Scope) {
  scope.require('health.edit')
  if (await getConfiguration(scope)) throw new Refusal('conflict', 'There is a health score already.')
  await saveDraft(scope, { definition: RECOMMENDED })
  return publishConfiguration(scope, {})
}
