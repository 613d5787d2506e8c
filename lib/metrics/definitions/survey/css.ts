import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { cases, count, countOutside, countWhere, sum } from '../../parts.ts'
import { answer, answersOf, answersSource, notCounted, ofKind } from '../../sources/answers.ts'
import { shareDifference, wilson } from '../../statistics.ts'

export const css = defineMetric({
  key: 'css',
  family: 'survey',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Customer satisfaction score, ten-point (CSS)', nl: 'Klanttevredenheidsscore (CSS)', ro: 'Scorul de satisfacție pe zece puncte (CSS)' },
  about: {
    en: 'Share of ratings 6 and higher on a 1–10 satisfaction question, usually right after an interaction.',
    nl: 'Aandeel cijfers 6 en hoger op een tevredenheidsvraag van 1 tot 10, meestal direct na een contact.',
    ro: 'Ponderea notelor 6 și mai mari la o întrebare de satisfacție de la 1 la 10, de obicei imediat după o interacțiune.',
  },
  source: answersSource,
  within: ofKind('css'),
  where: answersOf('css'),
  parts: { positive: countWhere(sql`${answer.score} >= 6`), everyone: count(), answers: cases(), ratingSum: sum(answer.score) },
  formula: 'positive / everyone × 100',
  value: ({ positive = 0, everyone = 0 }) => percentOf(positive, everyone),
  interval: ({ positive = 0, everyone = 0 }) => wilson(positive, everyone),
  n: ({ answers = 0 }) => answers,
  change: (a, b) => shareDifference({ successes: a.positive ?? 0, n: a.everyone ?? 0 }, { successes: b.positive ?? 0, n: b.everyone ?? 0 }),
  also: { meanRating: ({ ratingSum = 0, everyone = 0 }) => (everyone ? ratingSum / everyone : null) },
  leftOut: {
    skipped: countOutside(notCounted('css', 'skipped')),
    not_applicable: countOutside(notCounted('css', 'not_applicable')),
    out_of_range: countOutside(notCounted('css', 'out_of_range')),
  },
  rules: ['six_and_up', 'answered_only', 'wilson', 'touchpoints_apart'],
  minSample: 30,
  breakdowns: ['touchpoint', 'question', 'survey', 'channel', 'language', 'customer.plan', 'customer.country'],
})
