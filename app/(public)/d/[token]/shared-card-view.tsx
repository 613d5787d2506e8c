import { getLocale, getTranslations } from 'next-intl/server'
import { BigFigure } from '#app/_ui/big-figure.tsx'
import { ChangeLine } from '#app/_ui/change-line.tsx'
import { classNames } from '#app/_ui/class-names.ts'
import { type FigureFormat, figureFormat } from '#app/_ui/format-figure.ts'
import { periodFormat } from '#app/_ui/format-period.ts'
import { MetricBars } from '#app/_ui/metric-bars.tsx'
import { MetricGauge } from '#app/_ui/metric-gauge.tsx'
import { MetricTrend } from '#app/_ui/metric-trend.tsx'
import { FEWEST } from '#lib/dashboards/hide-few.ts'
import type { SharedCard } from '#lib/dashboards/shared-card.ts'
import { recipeOf } from '#lib/metrics/define.ts'
import { LEAST_ANSWERS, sampleOf } from '#lib/metrics/sample-of.ts'
import type { Grain } from '#lib/shared/period.ts'
import { cardNote } from '#app/w/[workspace]/dashboards/card-note.ts'

interface Props {
  shared: SharedCard
  currency: string
  grain: Grain
}

/** A card for the holder of a link: the figure, how sure it is and how it is defined; no way into the application and no parts, which are counts of smaller groups. */
export async function SharedCardView({ shared, currency, grain }: Props) {
  const { card, measured, isHidden } = shared
  const [t, dashboards, locale] = await Promise.all([getTranslations('shared'), getTranslations('dashboards'), getLocale()])
  const format = figureFormat(locale, currency)
  const { metric, variant } = measured
  const name = metric.name[locale as 'en']
  const notes = [card.title ? name : null, variant ? metric.variants?.[variant]?.name[locale as 'en'] : null, cardNote(dashboards as never, card)].filter(Boolean).join(' · ')
  const id = `card-${card.cardNo}`
  const isWide = card.view === 'trend' && measured.buckets.length > 1 && !isHidden
  return (
    <article aria-labelledby={id} className={classNames('flex min-w-0 break-inside-avoid flex-col rounded-card border border-line bg-surface p-5 shadow-card print:shadow-none', isWide && 'sm:col-span-2 lg:row-span-2')}>
      <h2 id={id} className="text-sm font-semibold leading-snug">{card.title ?? name}{notes ? <span className="block text-xs font-normal text-ink-faint">{notes}</span> : null}</h2>
      {isHidden ? <Few text={t('few', { fewest: FEWEST })} why={t('fewWhy')} />
        : card.view === 'breakdown' ? <Groups shared={shared} format={format} />
          : <Whole shared={shared} format={format} grain={isWide ? grain : null} />}
      <Definition shared={shared} format={format} />
    </article>
  )
}

function Few({ text, why }: { text: string; why: string }) {
  return (
    <div className="mt-3 text-sm text-ink-soft">
      <p className="text-lg font-semibold text-ink">{text}</p>
      <p className="mt-1">{why}</p>
    </div>
  )
}

async function Groups({ shared, format }: { shared: SharedCard; format: FigureFormat }) {
  const t = await getTranslations('shared')
  const { measured, hiddenGroups } = shared
  return (
    <div className="mt-4">
      {measured.groups.length > 0 ? <MetricBars measured={measured} format={format} most={12} /> : hiddenGroups === 0 ? <p className="text-sm text-ink-faint">{t('none')}</p> : null}
      {hiddenGroups > 0 ? <p className="mt-3 text-xs text-ink-faint">{t('hiddenGroups', { count: hiddenGroups, fewest: FEWEST })}</p> : null}
    </div>
  )
}

async function Whole({ shared, format, grain }: { shared: SharedCard; format: FigureFormat; grain: Grain | null }) {
  const t = await getTranslations('shared')
  const { measured, hiddenBuckets } = shared
  const { value, n, interval, metric, variant } = measured
  const { unit, benchmark } = recipeOf(metric, variant ?? undefined)
  if (sampleOf(metric, measured, variant) === 'too_few') return <Few text={t('tooFew')} why={t('tooFewWhy', { least: LEAST_ANSWERS })} />
  const hasGauge = !grain && (Boolean(benchmark) || (value !== null && ['percent', 'score', 'points'].includes(unit)))
  return (
    <>
      <p className="mt-3"><BigFigure format={format} unit={unit} value={value} /></p>
      <p className="mt-2 min-h-5 text-sm text-ink-faint">
        {value === null ? t('none') : [n === null ? null : t('cases', { n: format.count(n) }), interval ? t('interval', { interval: format.interval(unit, interval) }) : null].filter(Boolean).join(' · ')}
      </p>
      <div className="mt-1"><ChangeLine measured={measured} to={measured.previous} format={format} /></div>
      {grain ? <div className="mt-5"><MetricTrend measured={measured} grain={grain} format={format} /></div> : null}
      {grain && hiddenBuckets.length > 0 ? <p className="mt-2 text-xs text-ink-faint">{t('hiddenBuckets', { count: hiddenBuckets.length, fewest: FEWEST })}</p> : null}
      {hasGauge ? <div className="mt-6"><MetricGauge measured={measured} format={format} /></div> : null}
    </>
  )
}

/** The definition with the names of its parts; their counts stay with the team. */
async function Definition({ shared: { measured }, format }: { shared: SharedCard; format: FigureFormat }) {
  const [t, metrics, locale] = await Promise.all([getTranslations('shared'), getTranslations('metrics'), getLocale()])
  const { metric, variant, n, period } = measured
  const { formula, parts, benchmark } = recipeOf(metric, variant ?? undefined)
  const inWords = formula.replace(/[A-Za-z]\w*/g, (name) => (parts[name] ? metrics(`parts.${name}` as 'parts.everyone') : name))
  return (
    <details className="mt-auto pt-3 text-sm text-ink-soft">
      <summary className="inline-block rounded font-medium text-water">{t('how')}</summary>
      <div className="mt-2 flex flex-col gap-2">
        <p>{metric.about[locale as 'en']}</p>
        <p className="text-pretty"><span className="text-ink-faint">{t('formula')}</span> {inWords}</p>
        <p><span className="text-ink-faint">{t('period')}</span> {periodFormat(locale).period(period)}{n === null ? '' : ` · ${t('cases', { n: format.count(n) })}`}</p>
        {benchmark ? <p><span className="text-ink-faint">{t('benchmark')}</span> {benchmark.source}</p> : null}
      </div>
    </details>
  )
}
