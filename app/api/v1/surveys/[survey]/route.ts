import { getSurvey as readSurvey } from '#lib/surveys/get-survey.ts'
import { appUrl } from '#lib/shared/app-url.ts'
import { surveyNoOf } from '#lib/surveys/survey-no-of.ts'
import { getSurvey } from '../../_contract/surveys.ts'
import { serve } from '../../_serve.ts'

export const GET = serve(getSurvey, async (scope, { survey }) => {
  const { name, status, privacy, liveVersion, publicToken, draft } = await readSurvey(scope, await surveyNoOf(scope, survey))
  return { survey, name, status, privacy, version: liveVersion, link: publicToken ? appUrl(`/s/${publicToken}`) : null, definition: draft }
})
