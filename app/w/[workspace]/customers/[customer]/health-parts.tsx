import { getTranslations } from 'next-intl/server'
import type { Formats } from '#app/_server/formats.ts'
import type { Part } from '#lib/health/score-customer.ts'

/** Each part of a score: what was found, how well that is, and how much it weighs. */
export async function HealthParts({ parts, labels, say }: { parts: Part[]; labels: Map<string, string>; say: Formats }) {
  const t = await getTranslations('health')
  return (
    <ul className="mt-4 flex flex-col gap-3">
      {parts.map(({ key, state, value, score, weight }) => (
        <li key={key} className="text-sm">
          <p className="flex items-baseline justify-between gap-3"><span className="min-w-0 text-ink-soft">{labels.get(key) ?? key}</span><span className="whitespace-nowrap font-semibold">{value === null ? '–' : say.number(value, 1)}</span></p>
          <div aria-hidden="true" className={score === null ? 'mt-1 h-1.5 rounded-full border border-dashed border-line-strong' : 'mt-1 h-1.5 overflow-hidden rounded-full bg-sunken'}>
            {score === null ? null : <div className="h-full rounded-full bg-water" style={{ width: `${score}%` }} />}
          </div>
          <p className="mt-1 flex justify-between gap-3 text-xs text-ink-faint"><span>{state === 'ok' ? t('panel.points', { points: Math.round(score ?? 0) }) : t(state === 'stale' ? 'panel.stale' : 'noData')}</span><span>{t('panel.weight', { weight })}</span></p>
        </li>
      ))}
    </ul>
  )
}
