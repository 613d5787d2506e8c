import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { filterChoices } from '#app/_server/filter-choices.ts'
import { periodParams, type SearchParams } from '#app/_server/period-params.ts'
import { pageScope } from '#app/_server/scope.ts'
import { Button } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { PeriodPicker } from '#app/_ui/period-picker.tsx'
import { withQuery } from '#app/_ui/with-query.ts'
import { ButtonLink } from '#app/_ui/button.tsx'
import { catalogue } from '#lib/metrics/catalogue.ts'
import { FamilyRows, FamilyRowsSkeleton } from './family-rows.tsx'
import { UpcomingList } from './upcoming-list.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('metrics'))('title') }
}

export default async function MetricsPage({ params, searchParams }: { params: Promise<{ workspace: string }>; searchParams: Promise<SearchParams> }) {
  const [{ workspace: slug }, raw] = await Promise.all([params, searchParams])
  const scope = await pageScope(slug)
  const [t, choices] = await Promise.all([getTranslations('metrics'), filterChoices(scope)])
  const view = periodParams({ ...raw, channel: undefined, touchpoint: undefined, by: undefined, variant: undefined }, scope.workspace.timeZone)
  const q = typeof raw.q === 'string' ? raw.q.trim().slice(0, 80) : ''
  const query = q ? { ...view.query, q } : view.query
  const path = `/w/${slug}/metrics`
  const families = catalogue(q)
  const found = families.reduce((sum, { working, upcoming }) => sum + working.length + upcoming.length, 0)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <PeriodPicker view={{ ...view, query }} path={path} filters={{ segment: choices.segment }} />
      </PageHeader>
      <search>
        <form action={path} method="get" className="mb-8 flex max-w-xl gap-2">
          {Object.entries(view.query).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <input type="search" name="q" defaultValue={q} aria-label={t('search')} placeholder={t('searchHint')} className="min-h-10 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 placeholder:text-ink-faint" />
          <Button type="submit" look="quiet">{t('searchGo')}</Button>
        </form>
      </search>
      {q && found > 0 ? <p className="mb-6 text-sm text-ink-soft" role="status">{t('found', { n: found, q })}</p> : null}
      {found === 0 ? <EmptyState title={t('found', { n: 0, q })} action={<ButtonLink look="quiet" href={withQuery(path, view.query)}>{t('clear')}</ButtonLink>} /> : null}
      <div className="flex flex-col gap-12">
        {families.map(({ family, working, upcoming }) => (
          <section key={family} aria-labelledby={`family-${family}`}>
            <header className="mb-3 flex items-baseline justify-between gap-4">
              <h2 id={`family-${family}`} className="text-lg font-bold">{t(`families.${family}`)}</h2>
              <p className="text-sm text-ink-faint">{t('counts', { working: working.length, upcoming: upcoming.length })}</p>
            </header>
            {working.length > 0 ? <Suspense fallback={<FamilyRowsSkeleton rows={working.length} />}><FamilyRows scope={scope} metrics={working} view={view} path={path} /></Suspense> : null}
            <UpcomingList upcoming={upcoming} />
          </section>
        ))}
      </div>
    </>
  )
}
