import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { filterChoices } from '#app/_server/filter-choices.ts'
import { periodParams, type SearchParams } from '#app/_server/period-params.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { PeriodPicker } from '#app/_ui/period-picker.tsx'
import { withQuery } from '#app/_ui/with-query.ts'
import { BoardCards } from '../board-cards.tsx'
import { boardOf } from '../board-of.ts'

interface Props {
  params: Promise<{ workspace: string; dashboard: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, dashboard } = await params
  return { title: (await boardOf(await pageScope(workspace), dashboard)).name }
}

export default async function DashboardPage({ params, searchParams }: Props) {
  const { workspace: slug, dashboard } = await params
  const scope = await pageScope(slug)
  const [t, board, query, choices] = await Promise.all([getTranslations('dashboards'), boardOf(scope, dashboard), searchParams, filterChoices(scope)])
  const view = periodParams({ ...query, by: undefined, variant: undefined }, scope.workspace.timeZone)
  const path = `/w/${slug}/dashboards/${board.dashboardNo}`
  const mayEdit = scope.can('dashboard.edit')
  return (
    <>
      <PageHeader title={board.name}>
        <div className="flex flex-wrap gap-2 print:hidden">
          {board.cards.length > 0 ? <PeriodPicker view={view} path={path} filters={choices} /> : null}
          {mayEdit ? <ButtonLink look="quiet" href={`${path}/edit`}>{t('edit')}</ButtonLink> : null}
          {scope.can('share.manage') && board.cards.length > 0 ? <ButtonLink look="primary" href={withQuery(`${path}/share`, view.query)}>{t('share')}</ButtonLink> : null}
        </div>
      </PageHeader>
      {board.cards.length === 0
        ? <EmptyState title={t('bare.title')} action={mayEdit ? <ButtonLink href={`${path}/edit`}>{t('bare.add')}</ButtonLink> : null}>{t('bare.body')}</EmptyState>
        : <>
          <h2 className="sr-only">{t('cardsTitle')}</h2>
          <BoardCards scope={scope} cards={board.cards} frame={{ ...view.period, grain: view.grain, compare: true, ...view.filters }}
            metricHref={({ metric, variant }) => withQuery(`/w/${slug}/metrics/${metric}`, view.query, { variant: variant ?? null })} />
        </>}
    </>
  )
}
