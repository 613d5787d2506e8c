import { getLocale, getTranslations } from 'next-intl/server'
import { Badge } from '#app/_ui/badge.tsx'
import { figureFormat } from '#app/_ui/format-figure.ts'
import { LEAST_FOR_SCORE, SMALL_SAMPLE, secondScore, surveyScore } from '#lib/metrics/survey-score.ts'
import type { ScoreParts } from '#lib/surveys/survey-parts.ts'

/** The score of a question with how sure it is, or how many answers it still needs. */
export async function ScoreFigure({ kind, parts, currency }: { kind: string; parts: ScoreParts; currency: string }) {
  const [t, locale] = await Promise.all([getTranslations('surveys'), getLocale()])
  const [score, second] = [surveyScore(kind, parts), secondScore(kind, parts)]
  const figures = figureFormat(locale, currency)
  if (!score) return null
  if (score.n < LEAST_FOR_SCORE) {
    return (
      <div className="rounded-lg bg-sunken px-4 py-3 text-sm text-ink-soft">
        <p className="font-semibold text-ink">{t('score.needs', { least: LEAST_FOR_SCORE })}</p>
        <p>{t('score.soFar', { n: score.n })}</p>
      </div>
    )
  }
  return (
    <div>
      <p className="eyebrow">{t(`score.${score.name}`)}</p>
      <p className="figure mt-1 text-4xl">{figures.value(score.unit, score.value)}</p>
      {score.interval ? <p className="mt-2 text-sm text-ink-soft">{t('score.interval', { interval: figures.interval(score.unit, score.interval) })}</p> : null}
      {second ? <p className="mt-1 text-sm text-ink-soft">{t(kind === 'ces' ? 'score.easyShare' : 'score.meanIs', { value: figures.value(second.unit, second.value) })}</p> : null}
      {score.n < SMALL_SAMPLE ? <p className="mt-2"><Badge look="concerning">{t('score.small')}</Badge></p> : null}
    </div>
  )
}
