import { publishSurvey as putLive } from '#lib/surveys/publish-survey.ts'
import { appUrl } from '#lib/shared/app-url.ts'
import { surveyNoOf } from '#lib/surveys/survey-no-of.ts'
import { publishSurvey } from '../../../_contract/surveys.ts'
import { serve } from '../../../_serve.ts'

export const POST = serve(publishSurvey, async (scope, { survey }) => {
  const { version, token } = await putLive(scope, { surveyNo: await surveyNoOf(scope, survey) })
  return { survey, version, link: appUrl(`/s/${token}`) }
})
