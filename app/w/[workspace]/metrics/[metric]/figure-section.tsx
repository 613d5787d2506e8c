import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#app/_ui/badge.tsx'
import { bandRange, bandTone } from '#app/_ui/band-range.ts'
import { BigFigure } from '#app/_ui/big-figure.tsx'
import { ChangeLine } from '#app/_ui/change-line.tsx'
import { figureFormat } from '#app/_ui/format-figure.ts'
import { periodFormat } from '#app/_ui/format-period.ts'
import { MetricGauge } from '#app/_ui/metric-gauge.tsx'
import { MetricTrend } from '#app/_ui/metric-trend.tsx'
import { recipeOf } from '#lib/metrics/define.ts'
import { monthly } from '#lib/metrics/band-of.ts'
import { explain } from '#lib/metrics/explain.ts'
import type { Measured } from '#lib/metrics/measure.ts'
import { LEAST_ANSWERS, sampleOf } from '#lib/metrics/sample-of.ts'
import { addDays } from '#lib/shared/day.ts'
import { AlsoList } from './also-list.tsx'
import type { SectionProps } from './metric-view.ts'
import { NoData } from './no-data.tsx'

interface Props extends SectionProps {
  measured: Promise<Measured | undefined>
  before: Promise<(number | null)[]>
}

/** The figure itself: how much, how sure, since when, how far from the goal. */
export async function FigureSection({ measured: promise, before: earlier, ...shared }: Props) {
  const { scope, metric, view, target } = shared
  const [measured, before, t, locale] = await Promise.all([promise, earlier, getTranslations('metrics'), getLocale()])
  if (!measured) return null
  const hasTrend = measured.buckets.some(({ value }) => value !== null)
  if (measured.value === null && !hasTrend) return <NoData {...shared} />
  const format = figureFormat(locale, scope.workspace.currency)
  const words = periodFormat(locale)
  const { unit, better } = recipeOf(metric, view.variant)
  const sample = sampleOf(metric, measured, view.variant)
  const { band, benchmark } = explain(metric, measured.variant, measured, view.period)
  const isShown = sample !== 'too_few'
  const rate = benchmark?.period === 'month' && measured.value !== null ? monthly(measured.value, view.period) : null
  return (
    <section aria-label={t('card.value')} className="rounded-card border border-line bg-surface shadow-card">
      <div className="grid gap-x-12 gap-y-8 p-5 sm:p-7 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div>
          <p className="eyebrow">{t('page.lead', { period: words.period(view.period) })}</p>
          {isShown ? <p className="mt-3"><BigFigure format={format} unit={unit} value={measured.value} size="page" /></p>
            : <p className="mt-3 text-xl font-semibold">{t('card.tooFew')}<span className="mt-1 block text-sm font-normal text-ink-soft">{t('card.tooFewWhy', { n: measured.n ?? 0, least: LEAST_ANSWERS })}</span></p>}
          <p className="mt-3 flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-ink-soft">
            {measured.n === null ? null : <span>{t('card.cases', { n: format.count(measured.n) })}</span>}
            {isShown && measured.interval ? <span className="whitespace-nowrap">{t('page.interval', { interval: format.interval(unit, measured.interval) })}</span> : null}
            {sample === 'small' ? <span title={t('card.smallWhy', { least: metric.minSample ?? 0 })}><Badge look="concerning">{t('card.small')}</Badge></span> : null}
          </p>
          {isShown ? <div className="mt-3 flex flex-col gap-1"><ChangeLine measured={measured} to={measured.previous} format={format} /><ChangeLine measured={measured} to={measured.yearBefore} format={format} /></div> : null}
          {measured.isRunning ? <p className="mt-3 text-sm text-ink-faint">{t('page.running', { day: words.day(addDays(view.period.to, -1)) })}</p> : null}
        </div>
        {isShown ? (
          <div className="flex flex-col justify-center gap-3">
            <MetricGauge measured={measured} format={format} target={target} isLarge />
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-faint">
              {band ? <><Badge look={bandTone(band)}>{t(`bands.${band.label}`)}</Badge><span>{bandRange(t, band, (edge) => format.tick(unit, edge))}</span></> : <span>{t(`better.${better}`)}</span>}
              {rate === null || rate === measured.value ? null : <span>{t('card.monthly', { value: format.value(unit, rate) })}</span>}
              {target === null ? null : <span className="inline-flex items-center gap-1.5"><Flag />{t('card.target', { value: format.value(unit, target) })}</span>}
            </p>
          </div>
        ) : null}
      </div>
      {isShown ? <AlsoList measured={measured} format={format} /> : null}
      {hasTrend ? <Trend measured={measured} before={before} view={view} target={target} format={format} /> : null}
    </section>
  )
}

interface TrendProps extends Pick<SectionProps, 'view' | 'target'> {
  measured: Measured
  before: (number | null)[]
  format: ReturnType<typeof figureFormat>
}

async function Trend({ measured, before, view, target, format }: TrendProps) {
  const t = await getTranslations('metrics')
  const running = measured.buckets.some(({ isRunning }) => isRunning) ? [['var(--chart-1)', t('page.legendRunning'), '2 3'] as const] : []
  return (
    <div className="border-t border-line p-5 sm:p-7">
      <h2 className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 font-semibold">
        {t('page.trend')}
        <Legend items={[['var(--chart-4)', t('page.legendBefore'), ''], ...running]} />
      </h2>
      <MetricTrend measured={measured} grain={view.grain} format={format} target={target} before={before.length === measured.buckets.length && before.some((value) => value !== null) ? before : undefined} />
    </div>
  )
}

function Flag() {
  return <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true"><path d="M1 14V1h9L7.4 4.2 10 7.4H1" fill="var(--chart-2)" stroke="var(--chart-2)" strokeWidth="1.5" strokeLinejoin="round" /></svg>
}

function Legend({ items }: { items: readonly (readonly [color: string, name: string, dash: string])[] }) {
  return (
    <span className="flex gap-4 text-xs font-normal text-ink-faint">
      {items.map(([color, name, dash]) => <span key={name} className="inline-flex items-center gap-1.5"><svg width="18" height="4" aria-hidden="true"><path d="M1 2h16" stroke={color} strokeWidth="2" strokeLinecap="round" strokeDasharray={dash} /></svg>{name}</span>)}
    </span>
  )
}
