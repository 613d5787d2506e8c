import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { filterChoices } from '#app/_server/filter-choices.ts'
import { periodParams, type SearchParams } from '#app/_server/period-params.ts'
import { pageScope } from '#app/_server/scope.ts'
import { PageHeader } from '#app/_ui/page-header.tsx'
import { PeriodPicker } from '#app/_ui/period-picker.tsx'
import { withQuery } from '#app/_ui/with-query.ts'
import { listTargets } from '#lib/metrics/list-targets.ts'
import { measure } from '#lib/metrics/measure.ts'
import { METRICS } from '#lib/metrics/registry.ts'
import { previousPeriod } from '#lib/shared/period.ts'
import { BreakdownSection } from './breakdown-section.tsx'
import { FigureSection } from './figure-section.tsx'
import { RecordsSection } from './records-section.tsx'
import { VariantLinks } from './variant-links.tsx'
import { metricView } from './metric-view.ts'
import { WorkingSection } from './working-section.tsx'

interface Props {
  params: Promise<{ workspace: string; metric: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ metric: key }, locale] = await Promise.all([params, getLocale()])
  return { title: METRICS.find((one) => one.key === key)?.name[locale as 'en'] }
}

export default async function MetricPage({ params, searchParams }: Props) {
  const [{ workspace: slug, metric: key }, raw] = await Promise.all([params, searchParams])
  const scope = await pageScope(slug)
  const metric = METRICS.find((one) => one.key === key)
  if (!metric) notFound()
  const [t, locale, choices, targets] = await Promise.all([getTranslations('metrics'), getLocale(), filterChoices(scope), listTargets(scope)])
  const view = metricView(metric, periodParams(raw, scope.workspace.timeZone))
  const path = `/w/${slug}/metrics/${metric.key}`
  const question = { metrics: [{ metric: metric.key, variant: view.variant }], grain: view.grain, filters: view.filters }
  // Both are under way before the sections that wait for them are drawn.
  const measured = measure(scope, { ...question, ...view.period, compare: true }).then(([one]) => one)
  const before = measure(scope, { ...question, ...previousPeriod(view.period) }).then(([one]) => one?.buckets.map(({ value }) => value) ?? [])
  const shared = { scope, metric, view, path, choices, target: view.variant ? null : (targets.get(metric.key) ?? null) }
  const page = typeof raw.page === 'string' && /^[1-9]\d{0,3}$/.test(raw.page) ? Math.min(2000, Number(raw.page)) : 1
  return (
    <>
      <PageHeader above={<Link href={withQuery(`/w/${slug}/metrics`, view.shared)} className="hover:text-water">{t('title')} · {t(`families.${metric.family}`)}</Link>} title={metric.name[locale as 'en']} lead={metric.about[locale as 'en']}>
        <PeriodPicker view={view} path={path} filters={{ segment: choices.segment, ...(metric.breakdowns.includes('channel') ? { channel: choices.channel } : {}), ...(metric.breakdowns.includes('touchpoint') ? { touchpoint: choices.touchpoint } : {}) }} />
      </PageHeader>
      <VariantLinks metric={metric} view={view} path={path} />
      <div className="flex flex-col gap-10">
        <FigureSection {...shared} measured={measured} before={before} />
        <BreakdownSection {...shared} />
        <WorkingSection {...shared} measured={measured} />
        {scope.can('customer.read') ? <RecordsSection {...shared} page={page} /> : null}
      </div>
    </>
  )
}
