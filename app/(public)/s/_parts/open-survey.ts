import { type RespondentLink, respondentScope } from '#lib/auth/respondent-scope.ts'
import { appDatabase } from '#lib/db/database.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import { getLiveSurvey, type LiveSurvey } from '#lib/surveys/get-live-survey.ts'
import { pickLanguage } from './pick-language.ts'
import { type Words, wordsIn } from './words.ts'

export interface OpenedSurvey {
  link: RespondentLink
  survey: LiveSurvey
  language: string
  words: Words
}

export type RefusedLink = 'unknown' | 'closed' | 'used' | 'expired' | 'refused'

/** The door of respondents: token → scope → published version, or why not. A draft looks like a link that leads nowhere. */
export async function openSurvey(request: Request, token: string): Promise<OpenedSurvey | { refused: RefusedLink }> {
  const link = token.length <= 100 ? await respondentScope(appDatabase(), token) : null
  if (!link) return { refused: 'unknown' }
  try {
    const survey = await getLiveSurvey(link.scope, link.surveyNo)
    const language = pickLanguage(survey.definition.languages, new URL(request.url).searchParams.get('lang'), request.headers.get('accept-language'))
    return { link, survey, language, words: wordsIn(language) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refused: error.code === 'expired' ? 'closed' : 'unknown' }
  }
}
