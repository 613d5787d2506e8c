import { Badge, type BadgeLook } from '#app/_ui/badge.tsx'
import type { ImportRow } from '#lib/sources/import-row.ts'

const LOOK: Record<ImportRow['state'], BadgeLook> = { uploading: 'plain', uploaded: 'concerning', queued: 'water', running: 'water', done: 'healthy', failed: 'poor', cancelled: 'plain' }

export function StateBadge({ state, label }: { state: ImportRow['state']; label: string }) {
  return <Badge look={LOOK[state]}>{label}</Badge>
}
