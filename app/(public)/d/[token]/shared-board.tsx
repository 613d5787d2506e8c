import { getLocale, getTranslations } from 'next-intl/server'
import { periodFormat } from '#app/_ui/format-period.ts'
import { Logo } from '#app/_ui/logo.tsx'
import type { Workspace } from '#lib/auth/scope.ts'
import { FEWEST } from '#lib/dashboards/hide-few.ts'
import type { SharedDashboard } from '#lib/dashboards/open-shared-dashboard.ts'
import { SharedCardView } from './shared-card-view.tsx'

/** The shared dashboard: whose, what, which days, and the cards; drawn on the server from end to end. */
export async function SharedBoard({ workspace, dashboard }: { workspace: Workspace; dashboard: SharedDashboard }) {
  const [t, locale] = await Promise.all([getTranslations('shared'), getLocale()])
  const { title, period, segment, asOf, expiresAt, cards, grain } = dashboard
  const words = periodFormat(locale)
  const at = (moment: Date, style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: workspace.timeZone, ...style }).format(moment)
  return (
    <div className="mx-auto max-w-6xl px-4 sm:px-8">
      <header className="border-b border-line pb-7 pt-8 sm:pt-12">
        <p className="text-sm font-semibold text-water">{workspace.name}</p>
        <h1 className="mt-1.5 text-3xl font-bold leading-tight sm:text-[2.5rem]">{title}</h1>
        <dl className="mt-5 flex flex-wrap gap-x-10 gap-y-3 text-sm">
          <Fact name={t('period')} value={words.period(period)} />
          {segment ? <Fact name={t('segment')} value={segment} /> : null}
          <Fact name={t('asOf')} value={at(asOf, { dateStyle: 'medium', timeStyle: 'short' })} />
        </dl>
      </header>
      <main id="main" className="grid grid-flow-dense gap-4 py-8 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-2">
        {cards.map((card) => <SharedCardView key={card.card.cardNo} shared={card} currency={workspace.currency} grain={grain} />)}
      </main>
      <footer className="flex flex-wrap items-end justify-between gap-6 border-t border-line py-8 text-sm text-ink-faint">
        <div className="max-w-prose">
          <p>{t('promise', { fewest: FEWEST })}</p>
          <p className="mt-1 print:hidden">{t('until', { date: at(expiresAt, { dateStyle: 'long' }) })}</p>
        </div>
        <p className="flex items-center gap-2">{t('madeWith')} <Logo /></p>
      </footer>
    </div>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="font-semibold">{value}</dd>
    </div>
  )
}
