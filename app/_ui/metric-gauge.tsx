import { getTranslations } from 'next-intl/server'
import { monthly } from '#lib/metrics/band-of.ts'
import { explain } from '#lib/metrics/explain.ts'
import type { Measured } from '#lib/metrics/measure.ts'
import { bandRange, bandTone } from './band-range.ts'
import { Gauge } from './charts/gauge.tsx'
import { bandOn, gaugeScale } from './charts/gauge-scale.ts'
import type { FigureFormat } from './format-figure.ts'

interface Props {
  measured: Measured
  format: FigureFormat
  target?: number | null
  isLarge?: boolean
}

/** A measured figure on its gauge: bands of the benchmark, the workspace's target, the interval. A benchmark for a month is read at the monthly rate. */
export async function MetricGauge({ measured, format, target = null, isLarge = false }: Props) {
  const t = await getTranslations('metrics')
  const { metric, variant, period } = measured
  const { benchmark, band, unit } = explain(metric, variant, measured, period)
  const judge = (value: number) => (benchmark?.period === 'month' ? monthly(value, period) : value)
  const value = measured.value === null ? null : judge(measured.value)
  const interval = measured.interval ? ([judge(measured.interval[0]), judge(measured.interval[1])] as const) : null
  const scale = gaugeScale(unit, benchmark, [value ?? 0, ...(interval ? [interval[1]] : []), ...(target === null ? [] : [target])], variant)
  const write = (edge: number) => format.tick(unit, edge)
  const limits = { low: write(scale[0]), high: write(scale[1]) }
  const label = [
    value === null ? t('card.gaugeNone', limits) : t('card.gauge', { value: format.value(unit, value), ...limits }),
    band ? t('card.gaugeBand', { band: t(`bands.${band.label}`), range: bandRange(t, band, write) }) : '',
    target === null ? '' : t('card.gaugeTarget', { target: format.value(unit, target) }),
  ].filter(Boolean).join(' ')
  const bands = (benchmark?.bands ?? []).map((one) => {
    const [from, to] = bandOn(scale, one)
    return { from, to, name: t(`bands.${one.label}`), tone: bandTone(one), isHere: one.label === band?.label }
  }).filter(({ from, to }) => to > from)
  return <Gauge scale={scale} value={value} interval={interval} bands={bands} target={target} write={write} label={label} isLarge={isLarge} />
}
