import { getLocale, getTranslations } from 'next-intl/server'
import type { Upcoming } from '#lib/metrics/upcoming.ts'

/** What the catalogue holds and the product does not measure yet, said plainly. */
export async function UpcomingList({ upcoming }: { upcoming: readonly Upcoming[] }) {
  if (upcoming.length === 0) return null
  const [t, locale] = await Promise.all([getTranslations('metrics'), getLocale()])
  return (
    <div className="mt-4 rounded-card border border-dashed border-line-strong px-5 py-4">
      <h3 className="text-sm font-semibold text-ink-soft">{t('notYet')} <span className="font-normal text-ink-faint">– {t('notYetLead')}</span></h3>
      <dl className="mt-3 grid gap-x-10 gap-y-3 text-sm md:grid-cols-2">
        {upcoming.map(({ key, name, about }) => (
          <div key={key}>
            <dt className="font-medium text-ink-soft">{name[locale as 'en']}</dt>
            <dd className="text-ink-faint">{about[locale as 'en']}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
