import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { filterChoices } from '#app/_server/filter-choices.ts'
import { periodParams, type SearchParams } from '#app/_server/period-params.ts'
import { pageScope } from '#app/_server/scope.ts'
import { formats } from '#app/_server/formats.ts'
import { classNames } from '#app/_ui/class-names.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { PeriodPicker } from '#app/_ui/period-picker.tsx'
import { withQuery } from '#app/_ui/with-query.ts'
import { chooseOverview } from '#lib/dashboards/choose-overview.ts'
import { getStartingPoint } from '#lib/dashboards/get-starting-point.ts'
import { lastDayWithData } from '#lib/dashboards/last-day-with-data.ts'
import { localToday } from '#lib/workspaces/local-today.ts'
import { CustomersByBand } from './_overview/customers-by-band.tsx'
import { FirstSteps } from './_overview/first-steps.tsx'
import { RecentComments } from './_overview/recent-comments.tsx'
import { BoardCards } from './dashboards/board-cards.tsx'

interface Props {
  params: Promise<{ workspace: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('nav'))('overview') }
}

/** The first page of a workspace: nothing needs to be set up for it; what there is decides what it shows. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const [{ workspace: slug }, raw] = await Promise.all([params, searchParams])
  const scope = await pageScope(slug)
  const [t, say, has, choices] = await Promise.all([getTranslations('dashboards'), formats(scope), getStartingPoint(scope), filterChoices(scope)])
  const { headline, families } = chooseOverview(has)
  const lastOn = lastDayWithData(has.lastOn, localToday(scope))
  const view = periodParams({ ...raw, by: undefined, variant: undefined }, scope.workspace.timeZone, lastOn ? new Date(`${lastOn}T12:00:00Z`) : undefined)
  const frame = { ...view.period, grain: view.grain, compare: true, ...view.filters }
  const metricHref = ({ metric }: { metric: string }) => withQuery(`/w/${slug}/metrics/${metric}`, view.query)
  const isBare = headline.length === 0 && families.length === 0
  return (
    <>
      <PageHeader title={scope.workspace.name} lead={isBare ? t('overview.bare') : lastOn ? t('overview.until', { day: say.day(lastOn) }) : undefined}>
        {isBare ? null : <PeriodPicker view={view} path={`/w/${slug}`} filters={choices} />}
      </PageHeader>
      <FirstSteps scope={scope} slug={slug} has={has} isBare={isBare} />
      {headline.length > 0 ? <section aria-labelledby="headline" className="mb-10"><h2 id="headline" className="sr-only">{t('overview.headline')}</h2><BoardCards scope={scope} cards={headline} frame={frame} metricHref={metricHref} columns={4} /></section> : null}
      <div className={classNames('mb-10 grid gap-x-8 gap-y-10 empty:hidden', has.health && 'lg:grid-cols-2')}>
        {has.health ? <Suspense><CustomersByBand scope={scope} slug={slug} /></Suspense> : null}
        <Suspense><RecentComments scope={scope} slug={slug} /></Suspense>
      </div>
      {families.map(({ family, cards }) => (
        <section key={family} aria-labelledby={`family-${family}`} className="mb-10">
          <h2 id={`family-${family}`} className="mb-3 text-lg font-semibold">{t(`family.${family}`)}</h2>
          <BoardCards scope={scope} cards={cards} frame={frame} metricHref={metricHref} />
        </section>
      ))}
    </>
  )
}
