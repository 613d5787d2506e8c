import { getLocale, getTranslations } from 'next-intl/server'
import { recipeOf } from '#lib/metrics/define.ts'
import type { Measured } from '#lib/metrics/measure.ts'
import { sampleOf } from '#lib/metrics/sample-of.ts'
import { BarList } from './charts/bar-list.tsx'
import type { FigureFormat } from './format-figure.ts'

/** The groups of a breakdown as bars of one length scale; a group with too few answers keeps its name and has no bar. */
export async function MetricBars({ measured, format, most }: { measured: Measured; format: FigureFormat; most: number }) {
  const [t, locale] = await Promise.all([getTranslations('metrics'), getLocale()])
  const { metric, variant, groups } = measured
  const { unit } = recipeOf(metric, variant ?? undefined)
  const rows = groups.slice(0, most).map((group) => {
    const value = sampleOf(metric, group, variant) === 'too_few' ? null : group.value
    return { key: group.key, name: group.key === '' ? t('card.left') : group.key, value, says: format.value(unit, value), more: group.n === null ? null : t('card.cases', { n: format.count(group.n) }) }
  })
  return (
    <>
      <BarList label={metric.name[locale as 'en']} rows={rows} />
      {groups.length > most ? <p className="mt-2 text-xs text-ink-faint">{t('card.more', { n: groups.length - most })}</p> : null}
    </>
  )
}
