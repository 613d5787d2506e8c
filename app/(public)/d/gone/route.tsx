import { getLocale, getTranslations } from 'next-intl/server'
import { answerHtml } from '../../s/_parts/answer-html.ts'
import { EndPage } from '../../s/_parts/end-page.tsx'

/**
 * Where unknown, mistyped, expired, withdrawn and forbidden links all lead: which of these it was is nobody's business.
 * A handler and not the framework's missing page, which stays blank without scripts.
 */
export async function GET(): Promise<Response> {
  const [t, language] = await Promise.all([getTranslations('shared'), getLocale()])
  return answerHtml(<EndPage title={t('gone.title')} text={t('gone.body')} language={language} />, 404)
}
