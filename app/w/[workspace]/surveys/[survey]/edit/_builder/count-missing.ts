import type { SurveyDefinition } from '#lib/surveys/definition.ts'
import type { LocalText } from '#lib/surveys/local-text.ts'

/** How many texts there are in the survey's own language that a translation still lacks. */
export function countMissing({ languages, title, intro, questions, thanks }: SurveyDefinition, tag: string): number {
  const own = languages[0] ?? 'en'
  const texts: (LocalText | undefined)[] = [title, intro, thanks.title, thanks.text]
  for (const question of questions) {
    texts.push(question.text, question.help)
    if ('ends' in question) texts.push(question.ends?.low, question.ends?.high)
    if ('comment' in question) texts.push(question.comment?.text)
    if ('options' in question) texts.push(...question.options.map((option) => option.text))
  }
  return texts.filter((text) => text?.[own]?.trim() && !text[tag]?.trim()).length
}
