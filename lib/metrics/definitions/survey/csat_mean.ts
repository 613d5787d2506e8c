import { sql } from 'drizzle-orm'
import { defineMetric, ratioOf } from '../../define.ts'
import { cases, count, sum } from '../../parts.ts'
import { answer, answersOf, answersSource, ofKind } from '../../sources/answers.ts'
import { meanInterval } from '../../statistics.ts'

export const csatMean = defineMetric({
  key: 'csat_mean',
  family: 'survey',
  unit: 'rating',
  better: 'higher',
  name: { en: 'Average satisfaction rating', nl: 'Gemiddelde tevredenheidsscore', ro: 'Nota medie de satisfacție' },
  about: {
    en: 'Mean of the 1–5 satisfaction ratings. A companion of CSAT, never shown under that name.',
    nl: 'Gemiddelde van de tevredenheidscijfers van 1 tot 5. Staat naast CSAT, nooit onder die naam.',
    ro: 'Media notelor de satisfacție de la 1 la 5. Însoțește CSAT, fără a-i purta numele.',
  },
  source: answersSource,
  within: ofKind('csat'),
  where: answersOf('csat'),
  parts: { ratingSum: sum(answer.score), everyone: count(), answers: cases(), squares: sum(sql`${answer.score} * ${answer.score}`) },
  formula: 'ratingSum / everyone',
  value: ({ ratingSum = 0, everyone = 0 }) => ratioOf(ratingSum, everyone),
  interval: ({ ratingSum = 0, squares = 0, everyone = 0 }) => meanInterval(everyone, ratingSum, squares),
  n: ({ answers = 0 }) => answers,
  rules: ['answered_only', 'student_t'],
  minSample: 30,
  breakdowns: ['question', 'survey', 'channel', 'touchpoint', 'language', 'customer.plan', 'customer.country'],
})
