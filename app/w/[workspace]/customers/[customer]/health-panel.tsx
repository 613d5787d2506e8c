import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { Gauge } from '#app/_ui/charts/gauge.tsx'
import type { Scope } from '#lib/auth/scope.ts'
import { getConfiguration } from '#lib/health/get-configuration.ts'
import { getCustomerHealth } from '#lib/health/get-customer-health.ts'
import { ratePulseAction } from '../actions.ts'
import { BAND_LOOK } from '../customers-table.tsx'
import { measureLabels } from '../../health/measure-labels.ts'
import type { CustomerAllRound } from './customer-page.ts'
import { HealthChange } from './health-change.tsx'
import { HealthParts } from './health-parts.tsx'
import { Panel } from './panel.tsx'
import { PulseForm } from './pulse-form.tsx'

interface Props {
  scope: Scope
  slug: string
  customer: CustomerAllRound
  say: Formats
}

/** The score on its gauge, what it is made of, what changed in a month, and the place to say how a colleague feels about it. */
export async function HealthPanel({ scope, slug, customer, say }: Props) {
  const [t, h, form, configuration, health] = await Promise.all([getTranslations('customers'), getTranslations('health'), getTranslations('form'), getConfiguration(scope), getCustomerHealth(scope, { customerNo: customer.customerNo })])
  const { pulse } = customer
  const version = configuration?.versions.find((one) => one.version === health?.latest.version)
  const labels = measureLabels(version?.definition, h)
  return (
    <Panel title={t('field.health')} className="order-first" note={health ? <Badge look={BAND_LOOK[health.latest.band]}>{t(`band.${health.latest.band}`)}</Badge> : null}>
      {health && version ? (
        <>
          <p className="figure mb-1 text-4xl">{health.latest.score ?? '–'}</p>
          <Gauge scale={[0, 100]} value={health.latest.score} write={String} label={t('score', { score: health.latest.score ?? '–', band: t(`band.${health.latest.band}`) })} bands={bandsOf(version.definition.bands, health.latest.band, (band) => t(`band.${band}`))} />
          {health.latest.exception ? <p className="mt-2 rounded-lg bg-concerning-wash px-3 py-2 text-sm text-concerning">{health.latest.exception}</p> : null}
          <HealthParts parts={health.latest.parts} labels={labels} say={say} />
          <HealthChange health={health} labels={labels} say={say} />
          <p className="mt-3 text-xs text-ink-faint">{h('panel.coverage', { percent: say.percent(health.latest.coverage / 100) })}, {h('panel.asOf', { day: say.day(health.latest.takenOn), version: health.latest.version })}</p>
        </>
      ) : <p className="text-sm text-ink-soft">{t('noHealth')} {scope.can('health.edit') && !configuration ? <Link href={`/w/${slug}/health`} className="font-semibold text-water underline-offset-4 hover:underline">{t('setUpHealth')}</Link> : null}</p>}
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

function bandsOf({ poor, concerning }: { poor: number; concerning: number }, here: string, name: (band: 'poor' | 'concerning' | 'healthy') => string) {
  const edges = [{ tone: 'poor' as const, from: 0, to: poor }, { tone: 'concerning' as const, from: poor, to: concerning }, { tone: 'healthy' as const, from: concerning, to: 100 }]
  return edges.map((edge) => ({ ...edge, name: name(edge.tone), isHere: edge.tone === here }))
}
