import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { bandRange } from '#app/_ui/band-range.ts'
import { classNames } from '#app/_ui/class-names.ts'
import type { FigureFormat } from '#app/_ui/format-figure.ts'
import { periodFormat } from '#app/_ui/format-period.ts'
import type { Working } from '#lib/metrics/explain.ts'
import { addDays } from '#lib/shared/day.ts'
import type { SectionProps } from './metric-view.ts'

/** Under which conditions the figure holds: days, zone, filters, sources, what was left out, and what it is compared with. */
export async function WorkingFacts({ scope, view, path, choices, working, format }: SectionProps & { working: Working; format: FigureFormat }) {
  const [t, locale] = await Promise.all([getTranslations('metrics'), getLocale()])
  const words = periodFormat(locale)
  const filters = (['segment', 'channel', 'touchpoint'] as const).flatMap((name) => {
    const given = view.query[name]
    return given ? [`${t(`picker.${name}`)}: ${choices[name].find(({ value }) => value === given)?.label ?? given}`] : []
  })
  const { benchmark, band, unit } = working
  return (
    <dl className="flex flex-col gap-5 text-sm">
      <Fact name={t('page.period')}>{t('page.periodValue', { from: words.day(view.period.from), to: words.day(addDays(view.period.to, -1)) })}</Fact>
      <Fact name={t('page.zone')}>{scope.workspace.timeZone}</Fact>
      <Fact name={t('page.filters')}>{filters.length > 0 ? filters.join(' · ') : t('page.filtersNone')}</Fact>
      <Fact name={t('page.sources')}><Link href={`${path.split('/metrics/')[0]}/sources`} className="text-water underline underline-offset-2">{t(`records.${working.records}`)}</Link></Fact>
      <Fact name={t('page.leftOut')}>
        {working.leftOut.length === 0 ? t('page.leftOutNone') : (
          <ul className="flex flex-col gap-0.5">{working.leftOut.map(({ reason, count }) => <li key={reason} className="flex justify-between gap-4"><span>{t(`leftOut.${reason}`)}</span><span className="font-semibold text-ink">{format.count(count)}</span></li>)}</ul>
        )}
      </Fact>
      <Fact name={t('page.benchmark')}>
        {benchmark ? (
          <>
            <ul className="flex flex-col gap-0.5">
              {benchmark.bands.map((one) => (
                <li key={`${one.label}${one.min}`} className={classNames('flex justify-between gap-4', one === band && 'font-semibold text-ink')}>
                  <span>{t(`bands.${one.label}`)}</span><span>{bandRange(t, one, (edge) => format.tick(unit, edge))}</span>
                </li>
              ))}
            </ul>
            <p className="mt-1.5 text-xs text-ink-faint">{benchmark.source}{benchmark.period === 'month' ? ` ${t('page.benchmarkMonth')}` : ''}</p>
          </>
        ) : t('page.benchmarkNone')}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <div><dt className="font-semibold">{name}</dt><dd className="mt-1 text-ink-soft">{children}</dd></div>
}
