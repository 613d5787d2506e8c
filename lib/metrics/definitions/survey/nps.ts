import { sql } from 'drizzle-orm'
import { defineMetric } from '../../define.ts'
import { cases, count, countOutside, countWhere, squaredWeights, sum } from '../../parts.ts'
import { answer, answersOf, answersSource, notCounted, ofKind } from '../../sources/answers.ts'
import { npsDifference, npsInterval } from '../../statistics.ts'

const counts = ({ promoters = 0, detractors = 0, everyone = 0 }) => ({ promoters, detractors, passives: everyone - promoters - detractors })

export const nps = defineMetric({
  key: 'nps',
  family: 'survey',
  unit: 'points',
  better: 'higher',
  name: { en: 'Net Promoter Score (NPS)', nl: 'Netto Promotor Score (NPS)', ro: 'Scorul net al promotorilor (NPS)' },
  about: {
    en: 'Share of promoters (9–10) minus share of detractors (lowest–6) among answers to “How likely are you to recommend us?”.',
    nl: 'Aandeel promotors (9–10) min aandeel criticasters (laagste–6) onder de antwoorden op “Hoe waarschijnlijk is het dat je ons aanbeveelt?”.',
    ro: 'Ponderea promotorilor (9–10) minus ponderea detractorilor (minim–6) din răspunsurile la „Cât de probabil este să ne recomanzi?”.',
  },
  source: answersSource,
  within: ofKind('nps'),
  where: answersOf('nps'),
  parts: {
    promoters: countWhere(sql`${answer.score} >= 9`),
    detractors: countWhere(sql`${answer.score} <= 6`),
    everyone: count(),
    answers: cases(),
    squaredWeights: squaredWeights(),
    scoreSum: sum(answer.score),
  },
  formula: '(promoters − detractors) / everyone × 100',
  value: ({ promoters = 0, detractors = 0, everyone = 0 }) => (everyone === 0 ? null : (100 * (promoters - detractors)) / everyone),
  // Weighted answers count for as many as Kish's effective number.
  interval: (parts) => {
    const { everyone = 0, squaredWeights: squares = 0 } = parts
    const shrink = squares > 0 && everyone > 0 ? everyone / squares : 1
    const { promoters, detractors, passives } = counts(parts)
    return npsInterval({ promoters: promoters * shrink, detractors: detractors * shrink, passives: passives * shrink })
  },
  n: ({ answers = 0 }) => answers,
  change: (earlier, later) => npsDifference(counts(earlier), counts(later)),
  also: {
    promoterShare: ({ promoters = 0, everyone = 0 }) => (everyone ? (100 * promoters) / everyone : null),
    detractorShare: ({ detractors = 0, everyone = 0 }) => (everyone ? (100 * detractors) / everyone : null),
    averageRecommendationRating: ({ scoreSum = 0, everyone = 0 }) => (everyone ? scoreSum / everyone : null),
  },
  leftOut: {
    skipped: countOutside(notCounted('nps', 'skipped')),
    not_applicable: countOutside(notCounted('nps', 'not_applicable')),
    out_of_range: countOutside(notCounted('nps', 'out_of_range')),
  },
  rules: ['promoters_9_10', 'answered_only', 'adjusted_wald'],
  benchmark: {
    source: 'Above 0 good, above 20 great, above 50 excellent (customer engagement metrics survey, 18 metrics)',
    bands: [
      { label: 'below', max: 0, maxInclusive: true },
      { label: 'good', min: 0, minInclusive: false, max: 20, maxInclusive: true },
      { label: 'great', min: 20, minInclusive: false, max: 50, maxInclusive: true },
      { label: 'excellent', min: 50, minInclusive: false },
    ],
  },
  minSample: 30,
  breakdowns: ['question', 'survey', 'channel', 'touchpoint', 'language', 'scale', 'customer.plan', 'customer.country'],
})
