import { getTranslations } from 'next-intl/server'
import { Badge, type BadgeLook } from '#app/_ui/badge.tsx'

const LOOK: Record<'draft' | 'live' | 'closed', BadgeLook> = { draft: 'plain', live: 'healthy', closed: 'concerning' }

export async function StatusBadge({ status }: { status: 'draft' | 'live' | 'closed' }) {
  const t = await getTranslations('surveys')
  return <Badge look={LOOK[status]}>{t(`status.${status}`)}</Badge>
}
