import { createSurvey as makeDraft } from '#lib/surveys/create-survey.ts'
import { listSurveys as readSurveys } from '#lib/surveys/list-surveys.ts'
import { createSurvey, listSurveys } from '../_contract/surveys.ts'
import { serve } from '../_serve.ts'

export const GET = serve(listSurveys, async (scope) => ({
  surveys: (await readSurveys(scope)).map(({ key, name, status, privacy, responses, lastAnswerOn }) => ({ survey: key, name, status, privacy, responses, lastAnswerOn })),
}))

export const POST = serve(createSurvey, async (scope, input) => ({ survey: (await makeDraft(scope, input)).key }))
