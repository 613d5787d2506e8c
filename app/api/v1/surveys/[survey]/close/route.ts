import { closeSurvey as close } from '#lib/surveys/close-survey.ts'
import { surveyNoOf } from '#lib/surveys/survey-no-of.ts'
import { closeSurvey } from '../../../_contract/surveys.ts'
import { serve } from '../../../_serve.ts'

export const POST = serve(closeSurvey, async (scope, { survey }) => {
  await close(scope, { surveyNo: await surveyNoOf(scope, survey) })
  return { survey }
})
