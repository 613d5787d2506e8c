import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import type { getCustomerHealth } from '#lib/health/get-customer-health.ts'

type Health = NonNullable<Awaited<ReturnType<typeof getCustomerHealth>>>

/** What moved the score since a month before: the lines add up to the change. */
export async function HealthChange({ health: { before, change }, labels, say }: { health: Health; labels: Map<string, string>; say: Formats }) {
  if (!before || !change || change.change === null) return null
  const t = await getTranslations('health')
  const signed = (points: number) => `${points < 0 ? '−' : '+'}${say.number(Math.abs(points), 1)}`
  const moved = change.byMeasure.filter(({ points }) => Math.abs(points) >= 0.05).sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const others = Math.abs(change.byWeights) >= 0.05 ? [{ key: '', name: t(change.isNewVersion ? 'panel.newVersion' : 'panel.byWeights'), points: change.byWeights }] : []
  const exceptions = change.byExceptions === 0 ? [] : [{ key: 'exceptions', name: t('panel.exceptions'), points: change.byExceptions }]
  const lines = [...moved.map(({ key, points }) => ({ key, name: labels.get(key) ?? key, points })), ...others, ...exceptions]
  return (
    <div className="mt-4 border-t border-line pt-3 text-sm">
      <p className="font-semibold">{t('panel.change', { change: lines.length === 0 ? 'none' : signed(change.change + change.byExceptions), day: say.day(before.takenOn) })}</p>
      <dl className="mt-1.5 grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 text-ink-soft">
        {lines.map(({ key, name, points }) => <div key={key} className="contents"><dt>{name}</dt><dd className={points > 0 ? 'text-right text-healthy' : 'text-right text-poor'}>{signed(points)}</dd></div>)}
      </dl>
    </div>
  )
}
