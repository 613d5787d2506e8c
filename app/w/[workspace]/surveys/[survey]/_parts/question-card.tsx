import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Card } from '#app/_ui/card.tsx'
import type { QuestionResults } from '#lib/metrics/get-survey-results.ts'
import type { SurveyDefinition } from '#lib/surveys/definition.ts'
import { textIn } from '#lib/surveys/text-in.ts'
import { barsOf } from './bars-of.ts'
import { Distribution } from './distribution.tsx'
import { NpsShares } from './nps-shares.tsx'
import { ScoreFigure } from './score-figure.tsx'

/** One question: what was asked, how many answered it, the score and how the answers are spread. */
export async function QuestionCard({ results, definition, currency }: { results: QuestionResults; definition: SurveyDefinition | null; currency: string }) {
  const [t, locale, format] = await Promise.all([getTranslations('surveys'), getLocale(), getFormatter()])
  const asked = definition?.questions.find((question) => question.id === results.key)
  const languages = definition?.languages ?? []
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 1 })
  const bars = barsOf(results, asked, locale, languages, { yes: t('yes'), no: t('no') })
  const isScale = results.lowest !== null && results.kind !== 'yes_no'
  const low = asked && 'ends' in asked ? textIn(asked.ends?.low, locale, languages) : ''
  const high = asked && 'ends' in asked ? textIn(asked.ends?.high, locale, languages) : ''
  const isScored = ['nps', 'csat', 'css', 'ces', 'rating', 'yes_no'].includes(results.kind)
  return (
    <Card as="article" aria-labelledby={`question-${results.questionNo}`}>
      <p className="eyebrow">{t(`kinds.${results.kind}`)}</p>
      <h2 id={`question-${results.questionNo}`} className="mt-0.5 text-lg font-semibold leading-snug">{asked ? textIn(asked.text, locale, languages) : results.label}</h2>
      <p className="mt-1 text-sm text-ink-soft">{t('results.count', { n: results.n, skipped: results.skipped })}{results.leftOut > 0 ? ` ${t('results.leftOut', { n: results.leftOut })}` : ''}</p>
      {results.n === 0 ? null : (
        <div className={isScored ? 'mt-5 grid gap-x-10 gap-y-6 md:grid-cols-[13rem_1fr]' : 'mt-5'}>
          {isScored ? <ScoreFigure kind={results.kind} parts={results.parts} currency={currency} /> : null}
          <div className="min-w-0">
            <Distribution caption={t('results.table')} heads={{ answer: t('results.answer'), count: t('results.times'), share: t('results.share') }} bars={bars} n={results.n} isScale={isScale} ends={[low, high]} number={(value) => format.number(value)} percent={percent} />
            {results.kind === 'nps' ? <NpsShares parts={results.parts} /> : null}
          </div>
        </div>
      )}
    </Card>
  )
}
