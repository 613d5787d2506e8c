import { getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { settingsPages } from './_parts/settings-pages.ts'
import { SettingsNav } from './_parts/settings-nav.tsx'

/** The settings share one head and a row of pages; everybody sees those their role may open. */
export default async function SettingsLayout({ children, params }: { children: React.ReactNode; params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t] = await Promise.all([pageScope(slug), getTranslations('settings')])
  const links = settingsPages.filter(({ needs }) => !needs || scope.can(needs)).map(({ key, path }) => ({ href: `/w/${slug}/settings${path}`, label: t(`page.${key}`) }))
  return (
    <>
      <PageHeader title={t('title')} />
      <SettingsNav links={links} label={t('title')} />
      <div>{children}</div>
    </>
  )
}
