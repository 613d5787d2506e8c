import { randomUUID } from 'node:crypto'
import { checkOrigin } from '#app/_server/check-origin.ts'
import { translateRefusal } from '#app/_server/translate-refusal.ts'
import { Refusal } from '#lib/shared/refusal.ts'
import type { Question } from '#lib/surveys/definition.ts'
import { type RecordResponseInput, recordResponse } from '#lib/surveys/record-response.ts'
import { answerHtml } from '../_parts/answer-html.ts'
import { type OpenedSurvey, openSurvey } from '../_parts/open-survey.ts'
import { filledIn, readAnswers } from '../_parts/read-answers.ts'
import { readForm } from '../_parts/read-form.ts'
import { refusalPage } from '../_parts/refusal-page.tsx'
import { SurveyPage } from '../_parts/survey-page.tsx'

interface Context {
  params: Promise<{ token: string }>
}

/** Shows a survey to whoever holds its link. Records nothing: mail scanners follow every link. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const opened = await openSurvey(request, (await params).token)
  if ('refused' in opened) return refusalPage(request, opened.refused)
  if (opened.link.state !== 'open') return refusalPage(request, opened.link.state)
  const query = new URL(request.url).searchParams
  const hidden: Record<string, string> = { key: randomUUID(), version: String(opened.survey.version), lang: opened.language, since: String(Date.now()) }
  for (const name of ['channel', 'touchpoint']) {
    const wish = query.get(name)
    if (wish) hidden[name] = wish.slice(0, 80)
  }
  return answerHtml(<SurveyPage opened={opened} query={query} values={preselected(opened.survey.definition.questions, query.get('score'))} wrong={{}} hidden={hidden} />)
}

/** Takes an answer. With something wrong the form comes back as it was filled in; otherwise on to the thanks, so that a reload sends nothing again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params
  const opened = await openSurvey(request, token)
  if ('refused' in opened) return refusalPage(request, opened.refused)
  let form: URLSearchParams | undefined
  try {
    await checkOrigin()
    form = await readForm(request)
    const language = opened.survey.definition.languages.find((tag) => tag === form?.get('lang')) ?? opened.language
    await recordResponse(opened.link.scope, responseOf(form, opened, token, language))
    return new Response(null, { status: 303, headers: { location: `/s/${token}/thanks?lang=${language}`, 'cache-control': 'private, no-store' } })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'conflict') return refusalPage(request, 'used')
    if (error.code !== 'invalid' || !form) return refusalPage(request, 'refused')
    return formAgain(request, opened, form, error)
  }
}

function responseOf(form: URLSearchParams, { link }: OpenedSurvey, token: string, language: string): RecordResponseInput {
  const field = (name: string) => form.get(name) || undefined
  const since = Number(field('since'))
  return {
    surveyNo: link.surveyNo,
    responseKey: field('key') ?? randomUUID(),
    version: /^\d{1,6}$/.test(field('version') ?? '') ? field('version') : undefined,
    language,
    channel: field('channel'),
    touchpoint: field('touchpoint'),
    // A page that lay open for a day tells nothing about how long answering takes.
    startedAt: since > Date.now() - 86_400_000 && since <= Date.now() ? new Date(since) : undefined,
    invitationToken: link.invitationNo === null ? undefined : token,
    answers: readAnswers(form),
  }
}

async function formAgain(request: Request, opened: OpenedSurvey, form: URLSearchParams, refusal: Refusal): Promise<Response> {
  const wrong: Record<string, string> = {}
  for (const [key, message] of Object.entries(refusal.fields)) wrong[key] = await translateRefusal(message, {}, opened.language)
  const hidden = Object.fromEntries([...form].filter(([name]) => !/^[sct]\./.test(name)))
  return answerHtml(<SurveyPage opened={opened} query={new URL(request.url).searchParams} values={filledIn(form)} wrong={wrong} hidden={hidden} />, 422)
}

/** A score in the link marks that point of the first scale; sending it stays with the person. */
function preselected(questions: Question[], score: string | null): Record<string, string[]> {
  const first = questions.find((question) => 'scale' in question)
  return first && score ? { [first.id]: [score] } : {}
}
