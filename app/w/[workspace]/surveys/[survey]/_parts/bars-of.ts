import type { QuestionResults } from '#lib/metrics/get-survey-results.ts'
import type { Question } from '#lib/surveys/definition.ts'
import { textIn } from '#lib/surveys/text-in.ts'

export interface Bar {
  label: string
  count: number
  look: 'poor' | 'middle' | 'healthy' | 'plain'
}

interface Words {
  yes: string
  no: string
}

/** The bars of a question in the order of its scale or of its options, those nobody chose included. */
export function barsOf(results: QuestionResults, asked: Question | undefined, language: string, languages: readonly string[], words: Words): Bar[] {
  const { counts, lowest, highest, kind } = results
  const times = (value: string) => Number(counts[value] ?? 0)
  if (kind === 'yes_no') return [{ label: words.yes, count: times('1'), look: 'healthy' }, { label: words.no, count: times('0'), look: 'middle' }]
  if (lowest !== null && highest !== null) {
    return Array.from({ length: highest - lowest + 1 }, (_, step) => lowest + step).map((point) => ({ label: String(point), count: times(String(point)), look: lookOf(results, point) }))
  }
  const options = asked && 'options' in asked ? asked.options.map((option) => ({ id: option.id, label: textIn(option.text, language, languages) })) : []
  const others = Object.keys(counts).filter((id) => !options.some((option) => option.id === id)).map((id) => ({ id, label: id }))
  return [...options, ...others].map(({ id, label }) => ({ label, count: times(id), look: 'plain' }))
}

function lookOf({ kind, scale, highest }: QuestionResults, point: number): Bar['look'] {
  if (kind === 'nps') return point >= 9 ? 'healthy' : point <= 6 ? 'poor' : 'middle'
  if (kind === 'csat' && highest !== null) return point >= highest - 1 ? 'healthy' : point <= 2 ? 'poor' : 'middle'
  if (kind === 'css') return point >= 6 ? 'healthy' : 'middle'
  if (kind === 'ces') {
    const [easy, hard] = { effort_5: [point <= 2, point >= 4], effort_7: [point <= 3, point >= 5], ease_0_5: [point >= 4, point <= 2], agree_7: [point >= 5, point <= 3] }[scale ?? ''] ?? [false, false]
    return easy ? 'healthy' : hard ? 'poor' : 'middle'
  }
  return 'plain'
}
