import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { periodFormat } from '#app/_ui/format-period.ts'
import { withQuery } from '#app/_ui/with-query.ts'
import { recipeOf } from '#lib/metrics/define.ts'
import { listRecords } from '#lib/metrics/list-records.ts'
import { addDays, addMonths } from '#lib/shared/day.ts'
import type { SectionProps } from './metric-view.ts'

/** Nothing to measure: what it would take, and where the latest data lies if there is some. */
export async function NoData({ scope, metric, view, path }: SectionProps) {
  const [t, locale] = await Promise.all([getTranslations('metrics.page'), getLocale()])
  const [needs, found] = await Promise.all([
    getTranslations('metrics.needs'),
    scope.can('customer.read') ? listRecords(scope, { metric: metric.key, variant: view.variant, from: '1980-01-01', to: addDays(view.today, 1), filters: view.filters }) : null,
  ])
  const latest = found?.records[0]?.on
  const sources = <ButtonLink look={latest ? 'quiet' : 'primary'} href={`${path.split('/metrics/')[0]}/sources`}>{t('toSources')}</ButtonLink>
  const show = latest ? <ButtonLink href={withQuery(path, view.query, { from: addMonths(latest, -12), to: latest, grain: null })}>{t('showLatest')}</ButtonLink> : null
  return (
    <EmptyState title={t(latest ? 'emptyPeriod' : 'empty')} action={<>{show}{sources}</>}>
      <p>{latest ? t('latest', { day: periodFormat(locale).day(latest) }) : <>{t('needs')}: {needs(recipeOf(metric, view.variant).source.records)}</>}</p>
    </EmptyState>
  )
}
