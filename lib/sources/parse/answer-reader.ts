import { type NumberFormat, numberOf, parseDecimal } from '../../shared/decimal.ts'
import type { QuestionSpec } from '../mapping.ts'
import type { AnswerGiven } from '../kinds/kind.ts'
import { columnAt } from './column-reader.ts'
import { scaleOf } from './question-scale.ts'
import type { Wrong } from './value-reader.ts'

export type ReadAnswer = (cells: string[]) => { answer: AnswerGiven; wrong?: Wrong }

const YES = new Set(['yes', 'y', 'true', '1', 'ja', 'da'])
const NO = new Set(['no', 'n', 'false', '0', 'nee', 'nu'])

/** Compiles a question into what reads a person's answer from a row: typed, turned round where asked, and out of range where it is no point of the scale. */
export function answerReader(question: QuestionSpec, place: number, header: string[], format: NumberFormat): ReadAnswer {
  const columns = (question.columns ?? [question.column ?? '']).map((name) => columnAt(name, header, question.key))
  const missing = new Set((question.missing ?? []).map((code) => code.trim()))
  const notApplicable = new Set((question.notApplicable ?? []).map((code) => code.trim()))
  const values = new Map(Object.entries(question.values ?? {}))
  const read = typedReader(question, format)
  const none = (state: AnswerGiven['state']) => ({ answer: { question: place, state, score: null, text: null, choices: null } })
  return (cells) => {
    const given: string[] = []
    let state: AnswerGiven['state'] = 'skipped'
    for (const at of columns) {
      const raw = (cells[at] ?? '').trim()
      if (raw !== '' && notApplicable.has(raw)) state = 'not_applicable'
      const text = raw === '' || missing.has(raw) || notApplicable.has(raw) ? '' : (values.get(raw) ?? values.get('*') ?? raw)
      if (text !== '') given.push(text)
    }
    if (given.length === 0) return none(state)
    const typed = read(given)
    if ('wrong' in typed) return { ...none('out_of_range'), wrong: typed.wrong }
    return { answer: { question: place, state: 'given', score: null, text: null, choices: null, ...typed } }
  }
}

type Typed = { score: number } | { text: string } | { choices: string[] } | { wrong: Wrong }

function typedReader(question: QuestionSpec, format: NumberFormat): (given: string[]) => Typed {
  if (question.kind === 'text') return (given) => ({ text: given.join(' ').slice(0, 10_000) })
  if (question.kind === 'choice') return ([choice = '']) => ({ choices: [choice.slice(0, 500)] })
  if (question.kind === 'choices') return (given) => ({ choices: split(given, question.separator) })
  if (question.kind === 'yes_no') return ([text = '']) => yesNo(text)
  const { lowest, highest } = scaleOf(question)
  return ([text = '']) => {
    const parsed = parseDecimal(text, format)
    const score = parsed ? numberOf(parsed) : Number.NaN
    if (!Number.isInteger(score) || score < lowest || score > highest) {
      return { wrong: { reason: '“{value}” is no whole number from {lowest} to {highest}. This answer is kept apart and not counted; name it in "missing" if it is a code for no answer.', details: { value: text.slice(0, 80), lowest, highest } } }
    }
    return { score: question.reversed ? lowest + highest - score : score }
  }
}

function split(given: string[], separator: string | undefined): string[] {
  const parts = separator ? given.flatMap((text) => text.split(separator)) : given
  return [...new Set(parts.map((part) => part.trim().slice(0, 500)).filter((part) => part !== ''))]
}

function yesNo(text: string): Typed {
  const plain = text.toLowerCase()
  if (YES.has(plain)) return { score: 1 }
  if (NO.has(plain)) return { score: 0 }
  return { wrong: { reason: '“{value}” is neither yes nor no.', details: { value: text.slice(0, 80) } } }
}
