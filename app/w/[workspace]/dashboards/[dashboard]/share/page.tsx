import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { periodParams, type SearchParams } from '#app/_server/period-params.ts'
import { pageScope } from '#app/_server/scope.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { Card } from '#app/_ui/card.tsx'
import { periodFormat } from '#app/_ui/format-period.ts'
import { Notice } from '#app/_ui/notice.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { allowsSharing } from '#lib/dashboards/allows-sharing.ts'
import { listShareLinks } from '#lib/dashboards/list-share-links.ts'
import { listSegmentNames } from '#lib/segments/list-segment-names.ts'
import { createShareLinkAction } from '../../actions.ts'
import { boardOf } from '../../board-of.ts'
import { LinkRow } from './link-row.tsx'
import { ShareForm } from './share-form.tsx'

interface Props {
  params: Promise<{ workspace: string; dashboard: string }>
  searchParams: Promise<SearchParams>
}

const ROLLING = [7, 30, 90, 365]
const LASTS = [7, 30, 90, 365]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, dashboard } = await params
  const [t, board] = await Promise.all([getTranslations('dashboards'), boardOf(await pageScope(workspace), dashboard)])
  return { title: t('sharing.title', { name: board.name }) }
}

export default async function SharePage({ params, searchParams }: Props) {
  const { workspace: slug, dashboard } = await params
  const scope = await pageScope(slug)
  if (!scope.can('share.manage')) notFound()
  const [t, locale, board, query] = await Promise.all([getTranslations('dashboards'), getLocale(), boardOf(scope, dashboard), searchParams])
  const [links, segments] = await Promise.all([listShareLinks(scope, { dashboardNo: board.dashboardNo }), listSegmentNames(scope)])
  const { period, filters } = periodParams(query, scope.workspace.timeZone)
  const shown = { value: JSON.stringify({ kind: 'fixed', ...period }), label: t('sharing.fixed', { period: periodFormat(locale).period(period) }) }
  const periods = [...ROLLING.map((days) => ({ value: JSON.stringify({ kind: 'rolling', days }), label: t('sharing.rolling', { days }) })), shown]
  const labels = {
    name: t('sharing.name'), nameHint: t('sharing.nameHint'), period: t('sharing.period'), segment: t('filter.segment'), everyone: t('filter.everyone'), lasts: t('sharing.lasts'),
    password: t('sharing.password'), passwordHint: t('sharing.passwordHint'), submit: t('sharing.submit'), busy: t('saving'),
    made: t('sharing.made'), madeHint: t('sharing.madeHint'), copy: t('sharing.copy'), copied: t('sharing.copied'), url: t('sharing.url'),
  }
  return (
    <>
      <PageHeader title={t('sharing.title', { name: board.name })} lead={t('sharing.lead')}>
        <ButtonLink look="quiet" href={`/w/${slug}/dashboards/${board.dashboardNo}`}>{t('sharing.back')}</ButtonLink>
      </PageHeader>
      <div className="grid items-start gap-8 *:min-w-0 lg:grid-cols-[2fr_3fr]">
        <Card aria-labelledby="new-link">
          <h2 id="new-link" className="mb-4 text-lg font-semibold">{t('sharing.new')}</h2>
          {!allowsSharing(scope) ? <Notice>{t('sharing.forbidden')}</Notice> : board.cards.length === 0 ? <Notice>{t('bare.body')}</Notice> : (
            <ShareForm action={createShareLinkAction.bind(null, slug)} dashboardNo={board.dashboardNo} periods={periods} segments={segments.map(({ segmentNo, name }) => ({ value: segmentNo, label: name }))}
              segment={filters.segmentNo} lasts={LASTS.map((days) => ({ value: days, label: t('sharing.days', { days }) }))} labels={labels} />
          )}
        </Card>
        <section aria-labelledby="links">
          <h2 id="links" className="mb-3 text-lg font-semibold">{t('sharing.links')}</h2>
          {links.length === 0 ? <p className="text-ink-soft">{t('sharing.none')}</p> : (
            <ul className="flex flex-col gap-3">{links.map((link) => <LinkRow key={link.shareNo} slug={slug} link={link} timeZone={scope.workspace.timeZone} />)}</ul>
          )}
          <SafeNote title={t('sharing.safeTitle')} points={[t('sharing.safe.frozen'), t('sharing.safe.few'), t('sharing.safe.today'), t('sharing.safe.revoke')]} />
        </section>
      </div>
    </>
  )
}

function SafeNote({ title, points }: { title: string; points: string[] }) {
  return (
    <div className="mt-8 border-t border-line pt-5 text-sm text-ink-soft">
      <h3 className="mb-2 font-semibold text-ink">{title}</h3>
      <ul className="flex list-disc flex-col gap-1.5 pl-5">{points.map((point) => <li key={point}>{point}</li>)}</ul>
    </div>
  )
}
