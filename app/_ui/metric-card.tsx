import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { recipeOf } from '#lib/metrics/define.ts'
import { explain } from '#lib/metrics/explain.ts'
import type { Measured } from '#lib/metrics/measure.ts'
import { LEAST_ANSWERS, sampleOf } from '#lib/metrics/sample-of.ts'
import type { Grain } from '#lib/shared/period.ts'
import { Badge } from './badge.tsx'
import { BigFigure } from './big-figure.tsx'
import { bandTone } from './band-range.ts'
import { ChangeLine } from './change-line.tsx'
import { type FigureFormat, figureFormat } from './format-figure.ts'
import { MetricBars } from './metric-bars.tsx'
import { MetricGauge } from './metric-gauge.tsx'
import { MetricTrend } from './metric-trend.tsx'
import { WorkingLine } from './working-line.tsx'

interface Props {
  measured: Measured
  currency: string
  /** The length of the buckets, where it was measured with some. */
  grain?: Grain
  /** The page of the metric with the same period and filters; none on a shared dashboard. */
  href?: string
  target?: number | null
  /** `breakdown` needs groups, `trend` buckets; without them the gauge stands. */
  view?: 'figure' | 'trend' | 'breakdown'
  /** In place of the metric's name. */
  title?: string
  /** What it is narrowed to or divided by. */
  note?: string
  /** Told apart from other cards of the same metric on the page. */
  id?: string
}

/** One metric on a card: the figure, how sure it is, how it changed, where it stands, and how it was made. */
export async function MetricCard({ measured, currency, grain, href, target = null, view = 'figure', title, note, id = `card-${measured.metric.key}-${measured.variant ?? ''}` }: Props) {
  const [t, locale] = await Promise.all([getTranslations('metrics'), getLocale()])
  const format = figureFormat(locale, currency)
  const { metric, variant } = measured
  const sample = sampleOf(metric, measured, variant)
  const name = metric.name[locale as 'en']
  const variantName = variant ? metric.variants?.[variant]?.name[locale as 'en'] : null
  return (
    <article aria-labelledby={id} className="flex min-w-0 flex-col rounded-card border border-line bg-surface p-5 shadow-card">
      <header className="flex items-start justify-between gap-3">
        <h3 id={id} className="text-sm font-semibold leading-snug">
          {href ? <Link href={href} className="underline-offset-4 hover:text-water hover:underline">{title ?? name}</Link> : (title ?? name)}
          {variantName || note || title ? <span className="block text-xs font-normal text-ink-faint">{[title ? name : null, variantName, note].filter(Boolean).join(' · ')}</span> : null}
        </h3>
        {sample === 'small' ? <span title={t('card.smallWhy', { least: metric.minSample ?? 0 })}><Badge look="concerning">{t('card.small')}</Badge></span> : null}
      </header>
      {view === 'breakdown' && measured.groups.length > 0
        ? <div className="mb-auto mt-4"><MetricBars measured={measured} format={format} most={6} /></div>
        : <CardFigure {...{ measured, format, sample, target, grain }} isTrend={view === 'trend' && measured.buckets.length > 1} />}
      {sample === 'none' && view !== 'breakdown' ? null : <How measured={measured} format={format} href={href} />}
    </article>
  )
}

interface FigureProps {
  measured: Measured
  format: FigureFormat
  sample: ReturnType<typeof sampleOf>
  target: number | null
  grain?: Grain
  isTrend: boolean
}

async function CardFigure({ measured, format, sample, target, grain, isTrend }: FigureProps) {
  const t = await getTranslations('metrics')
  const { metric, variant, n, interval, value } = measured
  const { unit } = recipeOf(metric, variant ?? undefined)
  if (sample === 'too_few') {
    return (
      <div className="mt-3 text-sm text-ink-soft">
        <p className="text-lg font-semibold text-ink">{t('card.tooFew')}</p>
        <p className="mt-1">{t('card.tooFewWhy', { n: n ?? 0, least: LEAST_ANSWERS })}</p>
      </div>
    )
  }
  const { band, benchmark } = explain(metric, variant, measured, measured.period)
  // A gauge needs a scale: limits to be read against, a goal, or ends of its own.
  const hasScale = benchmark !== null || target !== null || unit === 'percent' || unit === 'score' || unit === 'points'
  const hasGauge = value !== null && (isTrend ? benchmark !== null : hasScale)
  const hasSpark = measured.buckets.length > 1 && (isTrend || !hasGauge)
  return (
    <>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <BigFigure format={format} unit={unit} value={value} />
        {band ? <Badge look={bandTone(band)}>{t(`bands.${band.label}`)}</Badge> : null}
      </p>
      <p className="mt-2 text-sm text-ink-faint">
        {value === null ? t('card.none') : <>
          {n === null ? null : t('card.cases', { n: format.count(n) })}
          {n !== null && interval ? ' · ' : null}
          {interval ? <span className="whitespace-nowrap" title={t('card.interval')}><span className="sr-only">{t('card.interval')} </span>{format.interval(unit, interval)}</span> : null}
        </>}
      </p>
      <div className="mt-1"><ChangeLine measured={measured} to={measured.previous} format={format} isShort /></div>
      <div className="mt-auto flex flex-col gap-4 pt-5">
        {hasSpark && grain ? <MetricTrend measured={measured} grain={grain} format={format} target={target} isSpark /> : null}
        {hasGauge ? <MetricGauge measured={measured} format={format} target={target} /> : null}
      </div>
    </>
  )
}

async function How({ measured, format, href }: { measured: Measured; format: FigureFormat; href?: string }) {
  const t = await getTranslations('metrics')
  if (measured.value === null && measured.groups.length === 0) return null
  // Too few answers for a score: the counts may be seen, the score not.
  const isShown = sampleOf(measured.metric, measured, measured.variant) !== 'too_few'
  const working = explain(measured.metric, measured.variant, isShown ? measured : { ...measured, value: null }, measured.period)
  return (
    <details className="mt-3 border-t border-line pt-2.5 text-sm text-ink-soft">
      <summary className="inline-block rounded font-medium text-water">{t('card.how')}</summary>
      <div className="mt-2 flex flex-col gap-2">
        {measured.value === null ? <p>{measured.metric.about[(await getLocale()) as 'en']}</p> : <WorkingLine working={working} format={format} />}
        {href ? <Link href={`${href}#working`} className="font-medium text-water underline underline-offset-2">{t('card.allWorking')}</Link> : null}
      </div>
    </details>
  )
}
