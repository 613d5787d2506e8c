import { getTranslations } from 'next-intl/server'
import { EmptyState } from '#app/_ui/empty-state.tsx'

/** Stands on a page one's role does not open. */
export async function NotAllowed() {
  const t = await getTranslations('settings')
  return <EmptyState title={t('notAllowed')}>{t('notAllowedLead')}</EmptyState>
}
