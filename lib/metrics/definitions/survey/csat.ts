import { sql } from 'drizzle-orm'
import { defineMetric, percentOf } from '../../define.ts'
import { cases, count, countOutside, countWhere } from '../../parts.ts'
import { answer, answersOf, answersSource, notCounted, ofKind } from '../../sources/answers.ts'
import { shareDifference, wilson } from '../../statistics.ts'

export const csat = defineMetric({
  key: 'csat',
  family: 'survey',
  unit: 'percent',
  better: 'higher',
  name: { en: 'Customer satisfaction (CSAT)', nl: 'Klanttevredenheid (CSAT)', ro: 'Satisfacția clienților (CSAT)' },
  about: {
    en: 'Share of answers 4 or 5 on a 1–5 satisfaction question.',
    nl: 'Aandeel antwoorden 4 of 5 op een tevredenheidsvraag van 1 tot 5.',
    ro: 'Ponderea răspunsurilor 4 sau 5 la o întrebare de satisfacție de la 1 la 5.',
  },
  source: answersSource,
  within: ofKind('csat'),
  where: answersOf('csat'),
  parts: { satisfied: countWhere(sql`${answer.score} >= 4`), everyone: count(), answers: cases() },
  formula: 'satisfied / everyone × 100',
  value: ({ satisfied = 0, everyone = 0 }) => percentOf(satisfied, everyone),
  interval: ({ satisfied = 0, everyone = 0 }) => wilson(satisfied, everyone),
  n: ({ answers = 0 }) => answers,
  change: (a, b) => shareDifference({ successes: a.satisfied ?? 0, n: a.everyone ?? 0 }, { successes: b.satisfied ?? 0, n: b.everyone ?? 0 }),
  leftOut: {
    skipped: countOutside(notCounted('csat', 'skipped')),
    not_applicable: countOutside(notCounted('csat', 'not_applicable')),
    out_of_range: countOutside(notCounted('csat', 'out_of_range')),
  },
  rules: ['top_two_of_five', 'answered_only', 'wilson'],
  benchmark: {
    source: '75–85 is good (customer engagement metrics survey, 18 metrics)',
    bands: [
      { label: 'below', max: 75, maxInclusive: false },
      { label: 'good', min: 75, minInclusive: true, max: 85, maxInclusive: true },
      { label: 'above', min: 85, minInclusive: false },
    ],
  },
  minSample: 30,
  breakdowns: ['question', 'survey', 'channel', 'touchpoint', 'language', 'customer.plan', 'customer.country'],
})
