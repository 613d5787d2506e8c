import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { ActionButton } from '#app/_ui/action-button.tsx'
import { Badge } from '#app/_ui/badge.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { allowsSharing } from '#lib/dashboards/allows-sharing.ts'
import { type ListedDashboard, listDashboards } from '#lib/dashboards/list-dashboards.ts'
import { STARTER_SET_KEYS, STARTER_SETS } from '#lib/dashboards/starter-sets.ts'
import { METRICS } from '#lib/metrics/registry.ts'
import { changeSharingAction, createDashboardAction } from './actions.ts'
import { NewDashboardForm } from './new-dashboard-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('dashboards'))('title') }
}

export default async function DashboardsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const scope = await pageScope(slug)
  const [t, boards] = await Promise.all([getTranslations('dashboards'), listDashboards(scope)])
  const mayEdit = scope.can('dashboard.edit')
  const starters = STARTER_SET_KEYS.map((key) => ({ key, name: t(`starter.${key}.name`), about: t(`starter.${key}.about`), cards: t('cards', { count: STARTER_SETS[key].length }) }))
  const labels = { name: t('name'), starter: t('new.startWith'), empty: t('new.empty'), emptyAbout: t('new.emptyAbout'), submit: t('new.submit'), busy: t('saving') }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {boards.length > 0 ? (
        <ul className="mb-10 grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          {boards.map((board) => <Board key={board.dashboardNo} board={board} href={`/w/${slug}/dashboards/${board.dashboardNo}`} />)}
        </ul>
      ) : mayEdit ? null : <EmptyState title={t('none.title')}>{t('none.body')}</EmptyState>}
      {mayEdit ? (
        <section aria-labelledby="new-dashboard" className="border-t border-line pt-7">
          <h2 id="new-dashboard" className="mb-1 text-lg font-semibold">{boards.length > 0 ? t('new.title') : t('new.first')}</h2>
          <p className="mb-5 max-w-prose text-ink-soft">{t('new.lead')}</p>
          <NewDashboardForm action={createDashboardAction.bind(null, slug)} starters={starters} labels={labels} />
        </section>
      ) : null}
      {scope.can('workspace.edit') ? <SharingSwitch slug={slug} isAllowed={allowsSharing(scope)} /> : null}
    </>
  )
}

/** Whether anybody may make links here at all: for those who set the rules of the workspace. */
async function SharingSwitch({ slug, isAllowed }: { slug: string; isAllowed: boolean }) {
  const t = await getTranslations('dashboards.rule')
  const state = isAllowed ? 'allowed' : 'forbidden'
  return (
    <section aria-labelledby="sharing-rule" className="mt-10 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-t border-line pt-7">
      <div className="max-w-prose">
        <h2 id="sharing-rule" className="text-sm font-semibold">{t(`${state}.title`)}</h2>
        <p className="mt-0.5 text-sm text-ink-soft">{t(`${state}.body`)}</p>
      </div>
      <ActionButton action={changeSharingAction.bind(null, slug)} values={{ sharing: isAllowed ? 'forbidden' : 'allowed' }} label={t(`${state}.change`)} />
    </section>
  )
}

async function Board({ board, href }: { board: ListedDashboard; href: string }) {
  const [t, locale] = await Promise.all([getTranslations('dashboards'), getLocale()])
  const names = [...new Set(board.metrics)].flatMap((key) => METRICS.find((metric) => metric.key === key)?.name[locale as 'en'] ?? [])
  return (
    <li className="relative flex flex-col rounded-card border border-line bg-surface p-5 shadow-card transition-colors focus-within:border-water hover:border-line-strong">
      <h2 className="text-base font-semibold"><Link href={href} className="after:absolute after:inset-0 focus-visible:outline-none">{board.name}</Link></h2>
      <p className="mt-1.5 line-clamp-2 text-sm text-ink-soft">{names.join(' · ')}</p>
      <p className="mt-auto flex items-center gap-2 pt-4 text-xs text-ink-faint">
        {t('cards', { count: board.cards })}
        {board.liveLinks > 0 ? <Badge look="water">{t('liveLinks', { count: board.liveLinks })}</Badge> : null}
      </p>
    </li>
  )
}
