import { reply } from '#app/_server/reply.ts'
import { pageResponses } from '#lib/surveys/page-responses.ts'
import { recordResponse } from '#lib/surveys/record-response.ts'
import { surveyNoOf } from '#lib/surveys/survey-no-of.ts'
import { listAnswers, recordAnswer } from '../../../_contract/surveys.ts'
import { serve } from '../../../_serve.ts'

export const GET = serve(listAnswers, async (scope, { survey, ...page }) => pageResponses(scope, { ...page, surveyNo: await surveyNoOf(scope, survey) }))

export const POST = serve(recordAnswer, async (scope, { survey, ...answer }) => {
  const { isNew } = await recordResponse(scope, { ...answer, surveyNo: await surveyNoOf(scope, survey) })
  return reply({ responseKey: answer.responseKey, isNew }, isNew ? 201 : 200)
})
