import { textIn } from '#lib/surveys/text-in.ts'
import { RespondentDocument } from './document.tsx'
import type { OpenedSurvey } from './open-survey.ts'
import { SurveyForm } from './survey-form.tsx'

interface Props {
  opened: OpenedSurvey
  /** Of the address as it is now; kept when the language is switched. */
  query: URLSearchParams
  values: Record<string, string[]>
  wrong: Record<string, string>
  hidden: Record<string, string>
}

export function SurveyPage({ opened: { link, survey, language, words }, query, values, wrong, hidden }: Props) {
  const { definition } = survey
  const switches = definition.languages.map((tag) => ({ tag, href: `?${new URLSearchParams([...[...query].filter(([name]) => name !== 'lang'), ['lang', tag]])}` }))
  return (
    <RespondentDocument title={textIn(definition.title, language, definition.languages)} language={language} sender={link.scope.workspace.name} switches={switches} switchLabel={words.languages}>
      <SurveyForm definition={definition} language={language} words={words} values={values} wrong={wrong} hidden={hidden} />
    </RespondentDocument>
  )
}
