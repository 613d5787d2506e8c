import { asc, eq } from 'drizzle-orm'
import type { Scope } from '../auth/scope.ts'
import { touchpoints } from '../db/schema/workspaces.ts'

export interface Touchpoint {
  touchpointNo: number
  key: string
  name: string
  stage: string | null
}

/** The places of the journey, in its order. */
export async function listTouchpoints(scope: Scope): Promise<Touchpoint[]> {
  scope.require('metric.read')
  return scope.read((tx) => tx.select({ touchpointNo: touchpoints.touchpointNo, key: touchpoints.key, name: touchpoints.name, stage: touchpoints.stage })
    .from(touchpoints).where(eq(touchpoints.workspaceId, scope.workspaceId)).orderBy(asc(touchpoints.position), asc(touchpoints.touchpointNo)))
}
