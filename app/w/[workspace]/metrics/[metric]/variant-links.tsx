import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { classNames } from '#app/_ui/class-names.ts'
import { withQuery } from '#app/_ui/with-query.ts'
import type { Metric } from '#lib/metrics/define.ts'
import type { MetricView } from './metric-view.ts'

/** The rival definitions of the field side by side, each with what it does otherwise. */
export async function VariantLinks({ metric, view, path }: { metric: Metric; view: MetricView; path: string }) {
  const variants = Object.entries(metric.variants ?? {})
  if (variants.length === 0) return null
  const [t, locale] = await Promise.all([getTranslations('metrics'), getLocale()])
  const links = [{ key: '', name: t('page.standard') }, ...variants.map(([key, { name }]) => ({ key, name: name[locale as 'en'] }))]
  return (
    <nav aria-label={t('page.definitions')} className="mb-6">
      <ul className="flex flex-wrap gap-1.5">
        {links.map(({ key, name }) => {
          const isHere = key === (view.variant ?? '')
          return (
            <li key={key}>
              <Link href={withQuery(path, view.query, { variant: key || null, page: null })} aria-current={isHere ? 'page' : undefined}
                className={classNames('inline-block rounded-full border px-3 py-1.5 text-sm', isHere ? 'border-water bg-water-wash font-semibold text-water' : 'border-line-strong text-ink-soft hover:bg-sunken')}>{name}</Link>
            </li>
          )
        })}
      </ul>
      {view.variant ? <p className="mt-2 max-w-prose text-sm text-ink-soft"><span className="font-semibold">{t('page.differs')}:</span> {t(`differs.${metric.key}_${view.variant}`)}</p> : null}
    </nav>
  )
}
