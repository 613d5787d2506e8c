import { getSurvey as readSurvey } from '#lib/surveys/get-survey.ts'
import { surveyLink } from '#lib/surveys/survey-link.ts'
import { surveyNoOf } from '#lib/surveys/survey-no-of.ts'
import { getSurvey } from '../../_contract/surveys.ts'
import { serve } from '../../_serve.ts'

export const GET = serve(getSurvey, async (scope, { survey }) => {
  const { name, status, privacy, liveVersion, publicToken, draft } = await readSurvey(scope, await surveyNoOf(scope, survey))
  return { survey, name, status, privacy, version: liveVersion, link: publicToken ? surveyLink(publicToken) : null, definition: draft }
})
