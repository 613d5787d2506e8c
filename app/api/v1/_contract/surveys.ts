import { z } from 'zod'
import { CreateSurvey } from '#lib/surveys/create-survey.ts'
import { RecordResponse } from '#lib/surveys/record-response.ts'
import { endpoint } from './endpoint.ts'
import { Cursor, Day, Key, Limit, Next } from './parts.ts'

const one = z.strictObject({ survey: Key.describe('The key of the survey.') })
const Survey = z.object({ survey: z.string(), name: z.string(), status: z.enum(['draft', 'live', 'closed']), privacy: z.enum(['identified', 'confidential', 'anonymous']) })

export const listSurveys = endpoint({
  id: 'listSurveys', method: 'GET', path: '/surveys', room: 'Surveys', ability: 'survey.read',
  summary: 'Every survey, the newest first',
  input: z.strictObject({}),
  output: z.object({ surveys: z.array(Survey.extend({ responses: z.number().int(), lastAnswerOn: Day.nullable() })) }),
})

export const createSurvey = endpoint({
  id: 'createSurvey', method: 'POST', path: '/surveys', room: 'Surveys', ability: 'survey.edit', status: 201,
  summary: 'Make a draft from a template or from a definition of your own',
  input: z.strictObject(CreateSurvey.shape),
  output: z.object({ survey: z.string() }),
})

export const getSurvey = endpoint({
  id: 'getSurvey', method: 'GET', path: '/surveys/{survey}', room: 'Surveys', ability: 'survey.read',
  summary: 'One survey with its questions and the link to answer it',
  input: one,
  output: Survey.extend({ version: z.number().int().nullable(), link: z.string().nullable(), definition: z.looseObject({}).nullable().describe('The draft; null for a survey that came in by import.') }),
})

export const publishSurvey = endpoint({
  id: 'publishSurvey', method: 'POST', path: '/surveys/{survey}/publish', room: 'Surveys', ability: 'survey.publish',
  summary: 'Put the draft live as a new version that never changes',
  input: one,
  output: z.object({ survey: z.string(), version: z.number().int(), link: z.string() }),
})

export const closeSurvey = endpoint({
  id: 'closeSurvey', method: 'POST', path: '/surveys/{survey}/close', room: 'Surveys', ability: 'survey.publish',
  summary: 'Take no more answers',
  input: one,
  output: z.object({ survey: z.string() }),
})

export const listAnswers = endpoint({
  id: 'listAnswers', method: 'GET', path: '/surveys/{survey}/answers', room: 'Surveys', ability: 'answer.read',
  summary: 'What people answered, in the order in which it came',
  about: 'Only an identified survey names who answered; an anonymous one keeps its answers back until there are five.',
  input: one.extend({ cursor: Cursor, limit: Limit, from: Day.optional().describe('The first day of answers.'), to: Day.optional().describe('The first day that no longer counts.') }),
  output: z.object({
    next: Next,
    answers: z.array(z.object({
      responseKey: z.string(), version: z.number().int(), answeredAt: z.string(), answeredOn: Day, language: z.string().nullable(), channel: z.string().nullable(), touchpoint: z.string().nullable(),
      customer: z.string().nullable(), contact: z.string().nullable(), weight: z.number(),
      answers: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.string())])),
      notGiven: z.record(z.string(), z.enum(['skipped', 'not_applicable', 'out_of_range'])),
    })),
  }),
})

export const recordAnswer = endpoint({
  id: 'recordAnswer', method: 'POST', path: '/surveys/{survey}/answers', room: 'Surveys', ability: 'response.record',
  summary: 'Record one pass through a live survey',
  about: 'Send the same `responseKey` again after a doubtful connection: the first one counts, 201 tells it was new and 200 that it was there. `customer` and `contact` are your own ids.',
  input: one.extend(RecordResponse.omit({ surveyNo: true, invitationToken: true }).shape),
  output: z.object({ responseKey: z.string(), isNew: z.boolean() }),
})
