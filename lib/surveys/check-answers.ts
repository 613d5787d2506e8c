import { Refusal } from '../shared/refusal.ts'
import type { Question, SurveyDefinition } from './definition.ts'
import { expandQuestions, type MeasuredQuestion } from './expand-questions.ts'

/** An answer as it comes in: a whole number for a score, an option's id, a list of ids, a text; null or nothing where it was skipped. */
export type RawAnswer = number | string | string[] | null

export interface TypedAnswer {
  key: string
  state: 'given' | 'skipped'
  score: number | null
  textValue: string | null
  choices: string[] | null
}

/** Answers checked against a definition, one for each of its questions. Refuses with the question's name as the field; nothing is rounded, clipped or guessed. */
export function checkAnswers(definition: SurveyDefinition, given: Record<string, RawAnswer>): TypedAnswer[] {
  const measured = expandQuestions(definition)
  const fields: Record<string, string> = {}
  for (const key of Object.keys(given)) {
    if (!measured.some((question) => question.key === key)) fields[key] = 'This survey has no such question.'
  }
  const byId = new Map(definition.questions.map((question) => [question.id, question]))
  const typed = measured.map((question) => {
    const asked = byId.get(question.key)
    const answer = typeAnswer(question, asked, given[question.key] ?? null)
    if (typeof answer === 'string') fields[question.key] = answer
    else if (answer.state === 'skipped' && asked?.required) fields[question.key] = 'Please answer this question.'
    return answer
  })
  const wrong = Object.keys(fields)
  if (wrong.length > 0) {
    throw new Refusal('invalid', 'Some answers could not be taken: {questions}.', { details: { questions: wrong.join(', ') }, fields })
  }
  return typed.filter((answer) => typeof answer !== 'string')
}

const nothing = { score: null, textValue: null, choices: null }

/** The typed answer, or what is wrong with it. */
function typeAnswer({ key, kind, lowest, highest }: MeasuredQuestion, asked: Question | undefined, raw: RawAnswer): TypedAnswer | string {
  if (raw === null || raw === '' || (Array.isArray(raw) && raw.length === 0)) return { key, state: 'skipped', ...nothing }
  const given = { key, state: 'given' as const, ...nothing }
  if (kind === 'text') {
    if (typeof raw !== 'string') return 'This answer must be a text.'
    const text = raw.replaceAll('\r\n', '\n').replaceAll('\0', '').trim()
    if (text.length > 5000) return 'This answer is too long.'
    return text === '' ? { key, state: 'skipped', ...nothing } : { ...given, textValue: text }
  }
  if (asked && 'options' in asked) {
    const chosen = Array.isArray(raw) ? [...new Set(raw)] : [raw]
    if (kind === 'choice' && chosen.length > 1) return 'Only one option can be chosen.'
    if (!chosen.every((id) => asked.options.some((option) => option.id === id))) return 'This question has no such option.'
    return { ...given, choices: chosen.map(String) }
  }
  if (typeof raw !== 'number' || !Number.isInteger(raw)) return 'This answer must be a whole number.'
  if (lowest === null || highest === null || raw < lowest || raw > highest) return 'This number is outside the scale.'
  return { ...given, score: raw }
}
