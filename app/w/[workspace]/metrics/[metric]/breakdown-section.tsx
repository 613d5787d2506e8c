import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#app/_ui/badge.tsx'
import { classNames } from '#app/_ui/class-names.ts'
import { DataTable } from '#app/_ui/data-table.tsx'
import { figureFormat } from '#app/_ui/format-figure.ts'
import { withQuery } from '#app/_ui/with-query.ts'
import { recipeOf } from '#lib/metrics/define.ts'
import { measure } from '#lib/metrics/measure.ts'
import { LEAST_ANSWERS, sampleOf } from '#lib/metrics/sample-of.ts'
import { groupNamer } from './group-namer.ts'
import type { SectionProps } from './metric-view.ts'
import { Section } from './section.tsx'
import { ValueBar } from './value-bar.tsx'

const MOST = 40

/** The figure told apart by one thing at a time. */
export async function BreakdownSection({ scope, metric, view, path, choices }: SectionProps) {
  const by = view.by ?? metric.breakdowns[0]
  if (!by) return null
  const [t, locale, [measured]] = await Promise.all([
    getTranslations('metrics'), getLocale(),
    measure(scope, { metrics: [{ metric: metric.key, variant: view.variant }], ...view.period, by, filters: view.filters }),
  ])
  const format = figureFormat(locale, scope.workspace.currency)
  const { unit } = recipeOf(metric, view.variant)
  const name = groupNamer(by, locale, choices, t('card.left'))
  const groups = (measured?.groups ?? []).slice(0, MOST).map((group) => ({ ...group, sample: sampleOf(metric, group, view.variant) }))
  const values = groups.flatMap(({ value, sample }) => (value === null || sample === 'too_few' ? [] : [value]))
  const scale = [Math.min(0, ...values), Math.max(0, ...values)] as const
  const title = t('page.breakdown')
  return (
    <Section id="breakdown" title={title} aside={<ByLinks {...{ metric, view, path }} here={by} />}>
      {values.length === 0 ? <p className="rounded-card border border-dashed border-line-strong px-5 py-6 text-sm text-ink-soft">{t('page.noGroups')}</p> : (
        <DataTable caption={`${title}: ${labelOf(by, t)}`} rows={groups} rowKey={({ key }) => key} columns={[
          { key: 'group', head: labelOf(by, t), cell: ({ key }) => <span className="font-medium">{name(key)}</span> },
          { key: 'bar', head: <span className="sr-only">{t('page.share')}</span>, wide: true, cell: ({ value, sample, interval }) => <ValueBar value={sample === 'too_few' ? null : value} interval={interval} scale={scale} /> },
          { key: 'value', head: t('page.value'), figure: true, cell: ({ value, sample }) => (sample === 'too_few' ? <span className="text-ink-faint">{t('page.tooFewMark', { least: LEAST_ANSWERS })}</span> : <span className="whitespace-nowrap font-semibold">{format.value(unit, value)}</span>) },
          ...(groups.some(({ interval }) => interval) ? [{ key: 'interval', head: t('card.interval'), figure: true, wide: true, cell: ({ interval, sample }: (typeof groups)[number]) => <span className="whitespace-nowrap text-ink-soft">{interval && sample !== 'too_few' ? format.interval(unit, interval) : '–'}</span> }] : []),
          ...(groups.some(({ n }) => n !== null) ? [{ key: 'n', head: t('card.n'), figure: true, cell: ({ n }: (typeof groups)[number]) => (n === null ? '–' : format.count(n)) }] : []),
          { key: 'mark', head: <span className="sr-only">{t('card.small')}</span>, wide: true, cell: ({ sample }) => (sample === 'small' ? <Badge look="concerning">{t('card.small')}</Badge> : null) },
        ]} />
      )}
    </Section>
  )
}

type Say = Awaited<ReturnType<typeof getTranslations<'metrics'>>>

const labelOf = (by: string, t: Say) => (by.includes('attribute.') ? by.slice(by.indexOf('.') + 1) : t(`by.${by.replace('.', '_')}` as 'by.channel'))

async function ByLinks({ metric, view, path, here }: Pick<SectionProps, 'metric' | 'view' | 'path'> & { here: string }) {
  const t = await getTranslations('metrics')
  return (
    <nav aria-label={t('page.byNone')} className="max-w-full overflow-x-auto">
      <ul className="flex gap-1">
        {[...new Set([...metric.breakdowns, ...(view.by ? [view.by] : [])])].map((name) => (
          <li key={name}>
            <Link scroll={false} href={`${withQuery(path, view.query, { by: name, page: null })}#breakdown`} aria-current={name === here ? 'true' : undefined}
              className={classNames('inline-block whitespace-nowrap rounded-md px-2.5 py-1.5 text-sm', name === here ? 'bg-water-wash font-semibold text-water' : 'text-ink-soft hover:bg-sunken')}>{labelOf(name, t)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
