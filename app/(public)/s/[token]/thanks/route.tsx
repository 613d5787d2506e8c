import { textIn } from '#lib/surveys/text-in.ts'
import { answerHtml } from '../../_parts/answer-html.ts'
import { EndPage } from '../../_parts/end-page.tsx'
import { openSurvey } from '../../_parts/open-survey.ts'
import { refusalPage } from '../../_parts/refusal-page.tsx'

/** Where a respondent comes after sending. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const opened = await openSurvey(request, (await params).token)
  if ('refused' in opened) return refusalPage(request, opened.refused)
  const { survey: { definition }, language, words, link } = opened
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language, definition.languages)
  return answerHtml(<EndPage title={say(definition.thanks.title) || words.thanksTitle} text={say(definition.thanks.text) || words.thanksText} language={language} sender={link.scope.workspace.name} />)
}
