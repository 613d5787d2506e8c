import { getTranslations } from 'next-intl/server'
import { ButtonLink } from './_ui/button.tsx'
import { Lost } from './_ui/lost.tsx'

/** The same page for what is not there and for what is somebody else's. */
export default async function NotFound() {
  const t = await getTranslations('common')
  return <Lost title={t('notFound')} action={<ButtonLink href="/">{t('toFront')}</ButtonLink>}>{t('notFoundLead')}</Lost>
}
