import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'

/** Additive counts of the answers to one scored question, from which every score of it follows. */
export const ScoreParts = z.object({ n: z.number(), sum: z.number(), squares: z.number(), promoters: z.number(), detractors: z.number(), good: z.number() })
export type ScoreParts = z.infer<typeof ScoreParts>

/**
 * Whether a score is a good one on its question `q`: satisfied on CSAT and CSS, easy on CES whichever way its scale runs, yes on yes/no.
 * Effort 1–5: 1–2; effort 1–7: 1–3; ease 0–5: 4–5; agreement 1–7: 5–7; CSAT: the top two; CSS: 6 and more.
 */
export const isGood = sql`case
  when q.scale = 'effort_5' then a.score <= 2
  when q.scale = 'effort_7' then a.score <= 3
  when q.scale = 'ease_0_5' then a.score >= 4
  when q.scale = 'agree_7' then a.score >= 5
  when q.kind = 'csat' then a.score >= q.highest - 1
  when q.kind = 'css' then a.score >= 6
  when q.kind = 'yes_no' then a.score = 1
  else false end`

const times = (where: SQL) => sql`coalesce(sum(a.times) filter (where ${where}), 0)`

/** The parts as one JSON object, over rows `a` of a score and how many `times` it was given, to questions `q`. */
export const scoreParts = sql`jsonb_build_object(
  'n', ${times(sql`a.score is not null`)}, 'sum', coalesce(sum(a.score * a.times), 0), 'squares', coalesce(sum(a.score * a.score * a.times), 0),
  'promoters', ${times(sql`a.score >= 9`)}, 'detractors', ${times(sql`a.score <= 6`)}, 'good', ${times(isGood)})`
