import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#app/_ui/badge.tsx'
import { figureFormat } from '#app/_ui/format-figure.ts'
import { LEAST_FOR_SCORE, SMALL_SAMPLE, type SurveyScore } from '#lib/metrics/survey-score.ts'

/** A score so far, short: its name, the figure and how many answers it rests on; under ten answers it says how many are needed. */
export async function ScoreLine({ score, currency }: { score: SurveyScore | null; currency: string }) {
  const [t, locale] = await Promise.all([getTranslations('surveys'), getLocale()])
  if (!score) return <span className="text-ink-faint">–</span>
  const figures = figureFormat(locale, currency)
  if (score.n < LEAST_FOR_SCORE) return <span className="text-ink-faint">{t('score.tooFew', { n: score.n, least: LEAST_FOR_SCORE })}</span>
  return (
    <span className="inline-flex flex-wrap items-center justify-end gap-x-2 gap-y-1">
      <span className="text-ink-soft">{t(`score.${score.name}`)}</span>
      <strong className="text-base font-semibold">{figures.value(score.unit, score.value)}</strong>
      {score.n < SMALL_SAMPLE ? <Badge look="concerning">{t('score.small')}</Badge> : null}
    </span>
  )
}
