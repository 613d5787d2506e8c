import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { formats } from '#app/_server/formats.ts'
import { ScoreBar } from '#app/_ui/score-bar.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { listHealth } from '#lib/health/list-health.ts'
import { BandBar } from '../health/band-bar.tsx'

const LOWEST = 4

/** How the customers are spread over the bands, and those who need somebody first. */
export async function CustomersByBand({ scope, slug }: { scope: Scope; slug: string }) {
  const [t, say, portfolio] = await Promise.all([getTranslations('dashboards'), formats(scope), listHealth(scope, { perPage: LOWEST })])
  if (!portfolio) return null
  const path = `/w/${slug}/health`
  return (
    <section aria-labelledby="bands">
      <h2 id="bands" className="mb-3 text-lg font-semibold">{t('overview.bands')}</h2>
      <BandBar path={path} byBand={portfolio.byBand} say={say} />
      <h3 className="mb-2 text-sm font-semibold">{t('overview.lowest')}</h3>
      <ul className="divide-y divide-line rounded-card border border-line bg-surface shadow-card">
        {portfolio.customers.slice(0, LOWEST).map(({ customerNo, name, plan, score, band, mrrMinor }) => (
          <li key={customerNo} className="flex items-center justify-between gap-4 px-5 py-3 text-sm">
            <span className="min-w-0 truncate"><Link href={`/w/${slug}/customers/${customerNo}`} className="font-medium underline-offset-4 hover:text-water hover:underline">{name}</Link>{plan ? <span className="ml-2 text-ink-faint">{plan}</span> : null}</span>
            <span className="flex items-center gap-4 whitespace-nowrap"><span className="hidden text-ink-soft sm:inline">{say.money(mrrMinor)}</span><ScoreBar score={score} band={band} /></span>
          </li>
        ))}
      </ul>
    </section>
  )
}
