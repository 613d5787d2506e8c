import { LOCALES } from '#app/_i18n/locales.ts'
import { answerHtml } from './answer-html.ts'
import { EndPage } from './end-page.tsx'
import type { RefusedLink } from './open-survey.ts'
import { pickLanguage } from './pick-language.ts'
import { wordsIn } from './words.ts'

const STATUS: Record<RefusedLink, number> = { unknown: 404, closed: 410, used: 410, expired: 410, refused: 403 }

/** Says kindly why there is nothing to answer, in the language of the browser. */
export function refusalPage(request: Request, why: RefusedLink): Promise<Response> {
  const language = pickLanguage(['en', ...LOCALES], new URL(request.url).searchParams.get('lang'), request.headers.get('accept-language'))
  const words = wordsIn(language)
  return answerHtml(<EndPage title={words[`${why}Title`]} text={words[`${why}Text`]} language={language} />, STATUS[why])
}
