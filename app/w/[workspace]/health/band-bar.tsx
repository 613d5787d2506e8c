import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import { classNames } from '#app/_ui/class-names.ts'
import type { Band } from '#lib/health/score-customer.ts'

const BANDS: { band: Band; fill: string; text: string }[] = [
  { band: 'poor', fill: 'bg-poor', text: 'text-poor' }, { band: 'concerning', fill: 'bg-concerning', text: 'text-concerning' },
  { band: 'healthy', fill: 'bg-healthy', text: 'text-healthy' }, { band: 'not_enough_data', fill: 'bg-line-strong', text: 'text-ink-soft' },
]

/** All customers as one bar by band; each band leads to its own list. */
export async function BandBar({ path, byBand, band: chosen, say }: { path: string; byBand: Partial<Record<Band, number>>; band?: Band; say: Formats }) {
  const t = await getTranslations('health')
  const everyone = Object.values(byBand).reduce((a, b) => a + b, 0)
  return (
    <nav aria-label={t('bands')} className="mb-7">
      <div aria-hidden="true" className="flex h-3 gap-0.5 overflow-hidden rounded-full bg-sunken">
        {BANDS.map(({ band, fill }) => (byBand[band] ? <div key={band} className={fill} style={{ flexGrow: byBand[band], flexBasis: 0 }} /> : null))}
      </div>
      <ul className="mt-2 grid grid-cols-2 gap-1 sm:grid-cols-4">
        {BANDS.map(({ band, text }) => (
          <li key={band}>
            <Link href={chosen === band ? path : `${path}?band=${band}`} aria-current={chosen === band ? 'true' : undefined} className={classNames('block rounded-lg px-3 py-2.5', chosen === band ? 'bg-surface shadow-card ring-1 ring-line-strong' : 'hover:bg-sunken')}>
              <span className={classNames('block text-sm font-semibold', text)}>{t(`band.${band}`)}</span>
              <span className="mt-1 flex items-baseline gap-2"><span className="figure text-2xl">{say.number(byBand[band] ?? 0)}</span><span className="text-sm text-ink-faint">{say.percent(everyone === 0 ? null : (byBand[band] ?? 0) / everyone)}</span></span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
