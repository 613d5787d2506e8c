import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { View } from '#app/_server/period-params.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { bandTone } from '#app/_ui/band-range.ts'
import { BigFigure } from '#app/_ui/big-figure.tsx'
import { ChangeLine } from '#app/_ui/change-line.tsx'
import { type FigureFormat, figureFormat } from '#app/_ui/format-figure.ts'
import { withQuery } from '#app/_ui/with-query.ts'
import type { Scope } from '#lib/auth/scope.ts'
import type { Metric } from '#lib/metrics/define.ts'
import { explain } from '#lib/metrics/explain.ts'
import { type Measured, measure } from '#lib/metrics/measure.ts'
import { LEAST_ANSWERS, sampleOf } from '#lib/metrics/sample-of.ts'

interface Props {
  scope: Scope
  metrics: readonly Metric[]
  view: View
  path: string
}

/** The working metrics of a family with what they are now, measured together. */
export async function FamilyRows({ scope, metrics, view, path }: Props) {
  const [locale, measured] = await Promise.all([
    getLocale(),
    measure(scope, { metrics: metrics.map(({ key }) => ({ metric: key })), ...view.period, compare: true, filters: view.filters }),
  ])
  const format = figureFormat(locale, scope.workspace.currency)
  return (
    <ul className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      {measured.map((one) => <MetricRow key={one.metric.key} measured={one} format={format} href={withQuery(`${path}/${one.metric.key}`, view.query)} locale={locale as 'en'} />)}
    </ul>
  )
}

async function MetricRow({ measured, format, href, locale }: { measured: Measured; format: FigureFormat; href: string; locale: 'en' | 'nl' | 'ro' }) {
  const t = await getTranslations('metrics')
  const { metric, value, n } = measured
  const sample = sampleOf(metric, measured)
  const { band } = explain(metric, null, measured, measured.period)
  return (
    <li className="relative grid gap-x-8 gap-y-3 border-b border-line px-5 py-4 last:border-0 hover:bg-sunken/50 sm:grid-cols-[minmax(0,1fr)_15rem] sm:items-center">
      <div className="min-w-0">
        <h3 className="font-semibold"><Link href={href} className="after:absolute after:inset-0 hover:text-water">{metric.name[locale]}</Link></h3>
        <p className="mt-0.5 max-w-prose text-sm text-ink-faint">{metric.about[locale]}</p>
      </div>
      {sample === 'none' ? <p className="text-sm text-ink-faint">{t('noValue')}</p> : sample === 'too_few' ? <p className="text-sm text-ink-faint">{t('card.tooFewWhy', { n: n ?? 0, least: LEAST_ANSWERS })}</p> : (
        <div>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <BigFigure format={format} unit={metric.unit} value={value} size="row" />
            {band ? <Badge look={bandTone(band)}>{t(`bands.${band.label}`)}</Badge> : null}
            {sample === 'small' ? <Badge look="concerning">{t('card.small')}</Badge> : null}
          </p>
          <div className="mt-1"><ChangeLine measured={measured} to={measured.previous} format={format} isShort /></div>
        </div>
      )}
    </li>
  )
}

export function FamilyRowsSkeleton({ rows }: { rows: number }) {
  return (
    <div aria-hidden="true" className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
      {Array.from({ length: rows }, (_, i) => i).map((row) => (
        <div key={row} className="flex items-center justify-between gap-8 border-b border-line px-5 py-5 last:border-0">
          <div className="flex-1"><div className="skeleton h-4 w-48 max-w-full" /><div className="skeleton mt-2 h-3 w-96 max-w-full" /></div>
          <div className="skeleton h-7 w-28" />
        </div>
      ))}
    </div>
  )
}
