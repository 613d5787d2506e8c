import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { Pager } from '#app/_ui/pager.tsx'
import { getConfiguration } from '#lib/health/get-configuration.ts'
import { ListHealth, listHealth } from '#lib/health/list-health.ts'
import { takeSnapshotsAction } from './actions.ts'
import { BandBar } from './band-bar.tsx'
import { measureLabels } from './measure-labels.ts'
import { Portfolio } from './portfolio.tsx'
import { StartHealth } from './start-health.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('health'))('title') }
}

interface Props {
  params: Promise<{ workspace: string }>
  searchParams: Promise<{ band?: string; page?: string }>
}

/** The whole portfolio: how many are well, and each customer with what their score is made of. */
export default async function HealthPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, raw] = await Promise.all([params, searchParams])
  const scope = await pageScope(slug)
  const band = ListHealth.shape.band.safeParse(raw.band).data
  const page = ListHealth.shape.page.safeParse(raw.page).data ?? 1
  const [t, say, configuration, portfolio] = await Promise.all([getTranslations('health'), formats(scope), getConfiguration(scope), listHealth(scope, { band, page })])
  const mayEdit = scope.can('health.edit')
  if (!configuration?.live) return <StartHealth slug={slug} mayEdit={mayEdit} />
  const path = `/w/${slug}/health`
  const labels = measureLabels(configuration.live.definition, t)
  const lead = portfolio ? t('lead', { day: say.day(portfolio.takenOn), version: portfolio.version }) : t('leadUnscored', { version: configuration.live.version })
  return (
    <>
      <PageHeader title={t('title')} lead={lead}>
        {mayEdit ? <ActionButton action={takeSnapshotsAction.bind(null, slug)} values={{}} label={t('computeNow')} /> : null}
        <ButtonLink look="quiet" href={`${path}/score`}>{t(mayEdit ? 'editScore' : 'seeScore')}</ButtonLink>
      </PageHeader>
      {portfolio === null || (portfolio.total === 0 && !band) ? <EmptyState title={t('nobody.title')} action={<ButtonLink href={`/w/${slug}/sources`}>{t('nobody.action')}</ButtonLink>}>{t('nobody.body')}</EmptyState> : (
        <>
          <BandBar path={path} byBand={portfolio.byBand} band={band} say={say} />
          <Portfolio slug={slug} rows={portfolio.customers} labels={labels} say={say} />
          <Pager page={portfolio.page} pages={portfolio.pages} href={(to) => `${path}?${new URLSearchParams({ ...(band ? { band } : {}), page: String(to) })}`}
            labels={{ nav: t('pages.nav'), previous: t('pages.previous'), next: t('pages.next'), where: t('pages.where', { page: portfolio.page, pages: portfolio.pages }) }} />
        </>
      )}
    </>
  )
}
