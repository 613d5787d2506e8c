import { LOCALES } from '#app/_i18n/locales.ts'
import { tokenScope } from '#lib/auth/token-scope.ts'
import { unsubscribeContact } from '#lib/campaigns/unsubscribe-contact.ts'
import { appDatabase } from '#lib/db/database.ts'
import { answerHtml } from '../../s/_parts/answer-html.ts'
import { EndPage } from '../../s/_parts/end-page.tsx'
import { pickLanguage } from '../../s/_parts/pick-language.ts'
import { wordsIn } from '../../s/_parts/words.ts'

interface Context {
  params: Promise<{ token: string }>
}

const languageOf = (request: Request) => pickLanguage(['en', ...LOCALES], new URL(request.url).searchParams.get('lang'), request.headers.get('accept-language'))

/** Shows the question and changes nothing: mail scanners follow every link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const found = await tokenScope(appDatabase(), 'unsubscribe', (await params).token)
  const language = languageOf(request)
  const words = wordsIn(language)
  if (!found) return answerHtml(<EndPage title={words.linkTitle} text={words.linkText} language={language} />, 404)
  const sender = found.scope.workspace.name
  return answerHtml(
    <EndPage title={words.unsubscribeTitle} text={words.unsubscribeText.replace('{sender}', sender)} language={language} sender={sender}>
      <form method="post"><button type="submit">{words.unsubscribeButton}</button></form>
    </EndPage>,
  )
}

/** Unsubscribes at once, for the button above and for the one-click post of a mail program (RFC 8058), which brings no cookie and no origin. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const found = await tokenScope(appDatabase(), 'unsubscribe', (await params).token)
  const language = languageOf(request)
  const words = wordsIn(language)
  if (!found) return answerHtml(<EndPage title={words.linkTitle} text={words.linkText} language={language} />, 404)
  await unsubscribeContact(found.scope, Number(found.token.subject.contactNo))
  const sender = found.scope.workspace.name
  return answerHtml(<EndPage title={words.unsubscribedTitle} text={words.unsubscribedText.replace('{sender}', sender)} language={language} sender={sender} />)
}
