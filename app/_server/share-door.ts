import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Scope } from '#lib/auth/scope.ts'
import { tokenScope } from '#lib/auth/token-scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import { openSharedDashboard, type SharedDashboard } from '#lib/dashboards/open-shared-dashboard.ts'
import { Refusal } from '#lib/shared/refusal.ts'

export const PROOF_COOKIE = 'peil-share'

/** Answers 404, also to a browser without scripts. */
const GONE = '/d/gone'

/** The door of a shared dashboard: token → scope → what its holder may see. Whatever leads nowhere, for whichever reason, is the same missing page. */
export async function shareDoor(token: string): Promise<{ scope: Scope; dashboard: SharedDashboard | null }> {
  const found = await tokenScope(appDatabase(), 'share', token)
  if (!found) redirect(GONE)
  try {
    const opened = await openSharedDashboard(found.scope, { token, proof: (await cookies()).get(PROOF_COOKIE)?.value })
    return { scope: found.scope, dashboard: opened.locked ? null : opened.dashboard }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') redirect(GONE)
    throw error
  }
}
