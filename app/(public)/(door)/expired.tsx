import { getTranslations } from 'next-intl/server'
import { DoorHead } from './door-head.tsx'
import { TextLink } from './text-link.tsx'

/** A link that does not work (any more), and where to get another. */
export async function Expired({ href, label }: { href: string; label: string }) {
  const t = await getTranslations('auth')
  return (
    <>
      <DoorHead title={t('expiredTitle')} lead={t('expiredLead')} />
      <TextLink href={href}>{label}</TextLink>
    </>
  )
}
