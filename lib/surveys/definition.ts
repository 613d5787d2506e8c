import { z } from 'zod'
import { commentKey } from './comment-key.ts'
import { Language, LocalText } from './local-text.ts'
import { CES_SCALES, NPS_SCALES } from './question-scales.ts'

/** Names a question in answers, exports and the API; never shown and never changed once there are answers. */
const Id = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'An id has small letters, digits and _, and begins with a letter.')

const everyQuestion = { id: Id, text: LocalText, help: LocalText.optional(), required: z.boolean().default(false) }

/** A rating can be followed by an open question of its own, with the key `<id>_comment`. */
const everyRating = {
  ...everyQuestion,
  ends: z.object({ low: LocalText, high: LocalText }).optional(),
  comment: z.object({ text: LocalText }).optional(),
}

const Options = z.array(z.object({ id: Id, text: LocalText })).max(60)

const Rating = z.object({ ...everyRating, kind: z.literal('rating'), scale: z.string().regex(/^[01]_(?:[3-9]|10)$/, 'A rating runs from 0 or 1 to at most 10.').default('1_5') })

/** One question. A new kind is one more member here, one case in expand-questions and one face on the respondent's page. */
export const Question = z.discriminatedUnion('kind', [
  z.object({ ...everyRating, kind: z.literal('nps'), scale: z.enum(NPS_SCALES).default('nps_0_10') }),
  z.object({ ...everyRating, kind: z.literal('csat'), scale: z.literal('1_5').default('1_5') }),
  z.object({ ...everyRating, kind: z.literal('css'), scale: z.literal('1_10').default('1_10') }),
  z.object({ ...everyRating, kind: z.literal('ces'), scale: z.enum(CES_SCALES).default('effort_5') }),
  Rating,
  z.object({ ...everyQuestion, kind: z.literal('yes_no'), comment: z.object({ text: LocalText }).optional() }),
  z.object({ ...everyQuestion, kind: z.literal('choice'), options: Options }),
  z.object({ ...everyQuestion, kind: z.literal('choices'), options: Options }),
  z.object({ ...everyQuestion, kind: z.literal('text'), lines: z.enum(['one', 'many']).default('many') }),
])
export type Question = z.infer<typeof Question>

/** What a survey asks, as a draft is saved and a version is kept. Texts may still be empty here; publishing asks for them. */
export const SurveyDefinition = z.object({
  /** The first one is the survey's own: what has no translation is shown in it. */
  languages: z.array(Language).min(1).max(40).refine((tags) => new Set(tags).size === tags.length, 'A language stands here twice.'),
  title: LocalText,
  intro: LocalText.default({}),
  questions: z.array(Question).max(60),
  thanks: z.object({ title: LocalText.default({}), text: LocalText.default({}) }).default({ title: {}, text: {} }),
}).superRefine(({ questions }, check) => {
  const taken = new Set<string>()
  for (const [index, question] of questions.entries()) {
    const keys = 'comment' in question && question.comment ? [question.id, commentKey(question.id)] : [question.id]
    for (const key of keys) {
      if (taken.has(key)) check.addIssue({ code: 'custom', message: 'Two questions have the same id.', path: ['questions', index, 'id'] })
      taken.add(key)
    }
  }
})
export type SurveyDefinition = z.infer<typeof SurveyDefinition>
