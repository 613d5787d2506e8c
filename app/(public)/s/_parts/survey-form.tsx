import type { SurveyDefinition } from '#lib/surveys/definition.ts'
import { textIn } from '#lib/surveys/text-in.ts'
import { QuestionField } from './question-field.tsx'
import type { Words } from './words.ts'

export interface Answering {
  definition: SurveyDefinition
  language: string
  words: Words
  /** What is filled in: preselected by a link, or sent before with a mistake. */
  values: Record<string, string[]>
  /** What is wrong, by question. */
  wrong: Record<string, string>
}

/** The questions of a survey as one plain form. Without state or scripts: the respondent's page and the builder's preview show the same thing. */
export function SurveyForm({ definition, language, words, values, wrong, hidden }: Answering & { hidden: Record<string, string> }) {
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, language, definition.languages)
  const mistakes = Object.keys(wrong)
  return (
    <form method="post">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <h1>{say(definition.title)}</h1>
      {say(definition.intro) ? <p className="intro">{say(definition.intro)}</p> : null}
      {mistakes.length > 0 ? (
        <div className="sum" role="alert" tabIndex={-1}>
          {words.mistakes}
          <ul>{mistakes.map((key) => <li key={key}><a href={`#${key}`}>{wrong[key]}</a></li>)}</ul>
        </div>
      ) : null}
      {definition.questions.map((question) => (
        <QuestionField key={question.id} question={question} say={say} words={words} values={values} wrong={wrong} />
      ))}
      <button type="submit">{words.send}</button>
    </form>
  )
}
