import type { Scope } from '#lib/auth/scope.ts'
import { listSegmentNames } from '#lib/segments/list-segment-names.ts'
import { listChannels } from '#lib/workspaces/list-channels.ts'
import { listTouchpoints } from '#lib/workspaces/list-touchpoints.ts'

/** What the figures of a workspace can be narrowed to, for the period picker. */
export async function filterChoices(scope: Scope) {
  const [segments, channels, touchpoints] = await Promise.all([listSegmentNames(scope), listChannels(scope), listTouchpoints(scope)])
  const byKey = ({ key, name }: { key: string; name: string }) => ({ value: key, label: name })
  return { segment: segments.map(({ segmentNo, name }) => ({ value: String(segmentNo), label: name })), channel: channels.map(byKey), touchpoint: touchpoints.map(byKey) }
}
