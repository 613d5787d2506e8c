import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { recipeOf } from '#lib/metrics/define.ts'
import { explain } from '#lib/metrics/explain.ts'
import type { Measured } from '#lib/metrics/measure.ts'
import { sampleOf } from '#lib/metrics/sample-of.ts'
import type { Grain } from '#lib/shared/period.ts'
import { ChartTable } from './charts/chart-table.tsx'
import { InteractiveTrend } from './charts/interactive-trend.tsx'
import { Trend } from './charts/trend.tsx'
import type { TrendPoint } from './charts/trend-scale.ts'
import type { FigureFormat } from './format-figure.ts'
import { periodFormat } from './format-period.ts'

interface Props {
  measured: Measured
  grain: Grain
  format: FigureFormat
  target?: number | null
  /** The buckets of the period before, in the same order. */
  before?: readonly (number | null)[]
  isSpark?: boolean
}

/** A measured figure over time with the table behind it. A bucket with too few answers to score is a gap. */
export async function MetricTrend({ measured, grain, format, target = null, before, isSpark = false }: Props) {
  const [t, locale] = await Promise.all([getTranslations('metrics'), getLocale()])
  const words = periodFormat(locale)
  const { metric, variant, period, buckets } = measured
  const { unit } = recipeOf(metric, variant ?? undefined)
  const points: TrendPoint[] = buckets.map((bucket, i) => {
    const isShown = sampleOf(metric, bucket, variant) !== 'too_few'
    return { label: words.bucket(bucket, grain), tick: words.tick(bucket, grain), value: isShown ? bucket.value : null, interval: isShown ? bucket.interval : null, previous: before?.[i] ?? null, isRunning: bucket.isRunning }
  })
  const { benchmark } = explain(metric, variant, measured, period)
  // Limits for a month are levels only on a line of months.
  const isComparable = benchmark?.period !== 'month' || grain === 'month'
  const edges = isSpark || !isComparable ? [] : (benchmark?.bands ?? [])
  const levels = [
    ...edges.flatMap((band) => (band.min === undefined ? [] : [{ at: band.min, label: `${t(`bands.${band.label}`)} ${band.minInclusive ? '≥' : '>'} ${format.tick(unit, band.min)}`, kind: 'edge' as const }])),
    ...(target === null || !isComparable ? [] : [{ at: target, label: t('card.target', { value: format.tick(unit, target) }), kind: 'target' as const }]),
  ]
  const title = t('card.chart', { metric: metric.name[locale as 'en'], from: words.day(period.from), to: points.at(-1)?.label ?? '' })
  const hasN = buckets.some(({ n }) => n !== null)
  const hasInterval = buckets.some(({ interval }) => interval !== null)
  const rows = buckets.map((bucket, i) => [
    points[i]?.label ?? '', format.value(unit, points[i]?.value),
    ...(hasN ? [bucket.n === null ? '–' : format.count(bucket.n)] : []),
    ...(hasInterval ? [points[i]?.interval ? format.interval(unit, points[i].interval) : '–'] : []),
    ...(before ? [format.value(unit, before[i])] : []),
  ])
  const head = [t('card.bucket'), t('card.value'), ...(hasN ? [t('card.n')] : []), ...(hasInterval ? [t('card.interval')] : []), ...(before ? [t('card.before')] : [])]
  // Without scripts, and until somebody points at it, the drawn chart is all there is.
  const around = (plot: ReactNode, ends: [number, number]) => (
    <InteractiveTrend ends={ends} rows={points.map(({ label, value, interval, previous }) => ({
      label, value, says: format.value(unit, value),
      more: [interval ? `${t('card.interval')}: ${format.interval(unit, interval)}` : null, before ? `${t('card.before')}: ${format.value(unit, previous)}` : null].filter((line) => line !== null),
    }))}>{plot}</InteractiveTrend>
  )
  return (
    <figure>
      <Trend title={title} points={points} fromZero={unit === 'count' || unit === 'money' || unit === 'hours'} levels={levels} tick={(value) => format.tick(unit, value)} isSpark={isSpark} height={isSpark ? 56 : 260} around={isSpark ? undefined : around} />
      <ChartTable caption={title} head={head} rows={rows} summary={isSpark ? undefined : t('card.table')} />
    </figure>
  )
}
