import { Refusal } from '../shared/refusal.ts'
import type { Question, SurveyDefinition } from './definition.ts'

/** Refuses a definition that could not be answered: texts missing in the survey's own language, too few options, no question. */
export function checkReady({ languages, title, questions }: SurveyDefinition): void {
  const own = languages[0] ?? 'en'
  const fields: Record<string, string> = {}
  if (!title[own]?.trim()) fields.title = 'Give the survey a title.'
  if (questions.length === 0) fields.questions = 'Add at least one question.'
  for (const question of questions) {
    const problem = problemOf(question, own)
    if (problem) fields[question.id] = problem
  }
  if (Object.keys(fields).length > 0) throw new Refusal('invalid', 'The survey is not ready to publish.', { fields })
}

function problemOf(question: Question, own: string): string | null {
  if (!question.text[own]?.trim()) return 'Write the text of this question in the first language.'
  if ('comment' in question && question.comment && !question.comment.text[own]?.trim()) return 'Write the text of the comment question in the first language.'
  if (!('options' in question)) return null
  if (question.options.length < 2) return 'A choice needs at least two options.'
  if (question.options.some((option) => !option.text[own]?.trim())) return 'Write the text of every option in the first language.'
  if (new Set(question.options.map((option) => option.id)).size < question.options.length) return 'Two options have the same id.'
  return null
}
