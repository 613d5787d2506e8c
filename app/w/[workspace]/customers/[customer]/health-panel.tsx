import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { ScoreGauge } from '#app/_ui/score-gauge.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { ratePulseAction } from '../actions.ts'
import { BAND_LOOK } from '../customers-table.tsx'
import type { CustomerAllRound } from './customer-page.ts'
import { Panel } from './panel.tsx'
import { PulseForm } from './pulse-form.tsx'

/** The score with its band and its parts, and the place to say how a colleague feels about it. */
export async function HealthPanel({ scope, slug, customer, say }: { scope: Scope; slug: string; customer: CustomerAllRound; say: Formats }) {
  const [t, form] = await Promise.all([getTranslations('customers'), getTranslations('form')])
  const { band, score, pulse } = customer
  return (
    <Panel title={t('field.health')} className="order-first">
      {band ? (
        <div className="flex flex-col items-center gap-2">
          <ScoreGauge score={score} band={band} label={t('score', { score: score ?? '–', band: t(`band.${band}`) })} />
          <Badge look={BAND_LOOK[band]}>{t(`band.${band}`)}</Badge>
        </div>
      ) : <p className="text-sm text-ink-soft">{t('noHealth')}</p>}
      {pulse ? <p className="mt-3 border-t border-line pt-3 text-xs text-ink-faint">{t('pulse.latest', { rating: pulse.rating, name: pulse.author, when: say.ago(pulse.ratedOn) })}</p> : null}
      {scope.can('customer.edit') ? (
        <details className="mt-4">
          <summary className="text-sm font-semibold text-water">{t('pulse.rate')}</summary>
          <PulseForm action={ratePulseAction.bind(null, slug)} customerNo={customer.customerNo} rating={pulse?.rating ?? null}
            labels={{ legend: t('pulse.legend'), worst: t('pulse.worst'), best: t('pulse.best'), note: t('pulse.note'), submit: form('save'), busy: form('saving'), done: t('pulse.done') }} />
        </details>
      ) : null}
    </Panel>
  )
}
