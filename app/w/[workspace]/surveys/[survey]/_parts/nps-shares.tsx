import { getFormatter, getTranslations } from 'next-intl/server'
import type { ScoreParts } from '#lib/surveys/survey-parts.ts'

/** Detractors, passives and promoters side by side: what the score is made of. */
export async function NpsShares({ parts: { n, promoters, detractors } }: { parts: ScoreParts }) {
  const [t, format] = await Promise.all([getTranslations('surveys'), getFormatter()])
  const groups = [
    { key: 'detractors', count: detractors, dot: 'bg-poor' },
    { key: 'passives', count: n - promoters - detractors, dot: 'bg-chart-4' },
    { key: 'promoters', count: promoters, dot: 'bg-healthy' },
  ] as const
  return (
    <dl className="mt-4 grid grid-cols-3 gap-3 border-t border-line pt-4 text-sm">
      {groups.map(({ key, count, dot }) => (
        <div key={key} className="min-w-0">
          <dt className="flex items-center gap-1.5 text-xs text-ink-soft"><span aria-hidden="true" className={`size-2 flex-none rounded-full ${dot}`} /><span className="truncate">{t(`nps.${key}`)}</span></dt>
          <dd className="mt-0.5"><span className="font-semibold">{format.number(count)}</span> <span className="text-ink-soft">{n > 0 ? format.number(count / n, { style: 'percent', maximumFractionDigits: 1 }) : '–'}</span></dd>
        </div>
      ))}
    </dl>
  )
}
