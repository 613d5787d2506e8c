import { type SQL, sql } from 'drizzle-orm'
import { defineMetric, percentOf, ratioOf } from '../../define.ts'
import { cases, count, countOutside, countWhere, sum } from '../../parts.ts'
import { answer, answersOf, answersSource, notCounted, ofKind } from '../../sources/answers.ts'
import { meanInterval, shareDifference, wilson } from '../../statistics.ts'

const on = (scale: string): SQL => sql`${answersOf('ces')} and ${answer.scale} = ${scale}`

const parts = { ratingSum: sum(answer.score), everyone: count(), answers: cases(), squares: sum(sql`${answer.score} * ${answer.score}`) }

/** Easy on the question's own scale: effort_5 1–2, effort_7 1–3, ease_0_5 4–5, agree_7 5–7. */
const isEasy = sql`(case ${answer.scale} when 'effort_5' then ${answer.score} <= 2 when 'effort_7' then ${answer.score} <= 3 when 'ease_0_5' then ${answer.score} >= 4 when 'agree_7' then ${answer.score} >= 5 else false end)`

/** What a mean on one scale does not count: above all the answers on the others. */
const leftOut = (scale: string) => ({
  skipped: countOutside(notCounted('ces', 'skipped')),
  not_applicable: countOutside(notCounted('ces', 'not_applicable')),
  out_of_range: countOutside(notCounted('ces', 'out_of_range')),
  other_scales: countOutside(sql`${answersOf('ces')} and ${answer.scale} is distinct from ${scale}`),
})

const SOURCE = 'customer engagement metrics survey, 18 metrics'

/** Customer effort. Means of different anchors are never averaged: the mean is that of one scale, and the share of easy answers compares across them. */
export const ces = defineMetric({
  key: 'ces',
  family: 'survey',
  unit: 'rating',
  better: 'lower',
  name: { en: 'Customer Effort Score (CES)', nl: 'Customer Effort Score (CES)', ro: 'Scorul efortului clienților (CES)' },
  about: {
    en: 'How much effort it took: mean of the ratings on the 1–5 effort scale, where 1 is very easy.',
    nl: 'Hoeveel moeite het kostte: gemiddelde op de schaal van 1 tot 5, waarbij 1 heel makkelijk is.',
    ro: 'Cât efort a fost necesar: media notelor pe scala de la 1 la 5, unde 1 înseamnă foarte ușor.',
  },
  source: answersSource,
  within: ofKind('ces'),
  where: on('effort_5'),
  parts: { ...parts, easy: countWhere(isEasy), hard: countWhere(sql`${answer.score} >= 4`) },
  formula: 'ratingSum / everyone',
  value: ({ ratingSum = 0, everyone = 0 }) => ratioOf(ratingSum, everyone),
  interval: ({ ratingSum = 0, squares = 0, everyone = 0 }) => meanInterval(everyone, ratingSum, squares),
  n: ({ answers = 0 }) => answers,
  also: {
    easyShare: ({ easy = 0, everyone = 0 }) => percentOf(easy, everyone),
    hardShare: ({ hard = 0, everyone = 0 }) => percentOf(hard, everyone),
  },
  leftOut: leftOut('effort_5'),
  rules: ['one_scale', 'answered_only', 'student_t'],
  benchmark: {
    source: `1 or 2 on the five-point scale is good (${SOURCE})`,
    bands: [{ label: 'good', max: 2, maxInclusive: true }, { label: 'below', min: 2, minInclusive: false }],
  },
  minSample: 30,
  breakdowns: ['touchpoint', 'question', 'survey', 'channel', 'language', 'customer.plan', 'customer.country'],
  variants: {
    easy_share: {
      name: { en: 'Share of easy answers, all scales', nl: 'Aandeel makkelijk, alle schalen', ro: 'Ponderea răspunsurilor „ușor”, toate scalele' },
      unit: 'percent',
      better: 'higher',
      where: answersOf('ces'),
      parts: { easy: countWhere(isEasy), everyone: count(), answers: cases() },
      formula: 'easy / everyone × 100',
      value: ({ easy = 0, everyone = 0 }) => percentOf(easy, everyone),
      interval: ({ easy = 0, everyone = 0 }) => wilson(easy, everyone),
      change: (a, b) => shareDifference({ successes: a.easy ?? 0, n: a.everyone ?? 0 }, { successes: b.easy ?? 0, n: b.everyone ?? 0 }),
      also: {},
      leftOut: { skipped: countOutside(notCounted('ces', 'skipped')), not_applicable: countOutside(notCounted('ces', 'not_applicable')), out_of_range: countOutside(notCounted('ces', 'out_of_range')) },
    },
    effort_7: {
      name: { en: 'Effort 1–7, 1 = easy', nl: 'Moeite 1–7, 1 = makkelijk', ro: 'Efort 1–7, 1 = ușor' },
      where: on('effort_7'),
      parts: { ...parts, easy: countWhere(isEasy), hard: countWhere(sql`${answer.score} >= 5`) },
      leftOut: leftOut('effort_7'),
      benchmark: {
        source: `1 to 3 on the seven-point scale is good (${SOURCE})`,
        bands: [{ label: 'good', max: 3, maxInclusive: true }, { label: 'below', min: 3, minInclusive: false }],
      },
    },
    ease_0_5: {
      name: { en: 'Ease 0–5, 5 = easy', nl: 'Gemak 0–5, 5 = makkelijk', ro: 'Ușurință 0–5, 5 = ușor' },
      better: 'higher',
      benchmark: null,
      where: on('ease_0_5'),
      parts: { ...parts, easy: countWhere(isEasy), hard: countWhere(sql`${answer.score} <= 2`) },
      leftOut: leftOut('ease_0_5'),
    },
    agree_7: {
      name: { en: 'Agreement 1–7, 7 = easy', nl: 'Eens 1–7, 7 = makkelijk', ro: 'Acord 1–7, 7 = ușor' },
      better: 'higher',
      benchmark: null,
      where: on('agree_7'),
      parts: { ...parts, easy: countWhere(isEasy), hard: countWhere(sql`${answer.score} <= 3`) },
      leftOut: leftOut('agree_7'),
    },
  },
})
