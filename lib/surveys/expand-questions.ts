import { commentKey } from './comment-key.ts'
import type { Question, SurveyDefinition } from './definition.ts'
import { textIn } from './text-in.ts'
import { scaleEnds } from './question-scales.ts'

/** A question as it is measured: one row of `questions`. The comment after a rating is one of its own. */
export interface MeasuredQuestion {
  key: string
  label: string
  kind: Question['kind']
  scale: string | null
  lowest: number | null
  highest: number | null
}

/** The questions of a definition in the order in which they are asked, comments included; labels in the survey's own language. */
export function expandQuestions({ questions, languages }: Pick<SurveyDefinition, 'questions' | 'languages'>): MeasuredQuestion[] {
  const own = languages[0] ?? 'en'
  return questions.flatMap((question) => {
    const asked = { key: question.id, label: textIn(question.text, own, languages), kind: question.kind, ...anchors(question) }
    if (!('comment' in question) || !question.comment) return [asked]
    const comment = { key: commentKey(question.id), label: textIn(question.comment.text, own, languages), kind: 'text' as const, scale: null, lowest: null, highest: null }
    return [asked, comment]
  })
}

function anchors(question: Question): Pick<MeasuredQuestion, 'scale' | 'lowest' | 'highest'> {
  if ('scale' in question) return { scale: question.scale, ...scaleEnds(question.scale) }
  if (question.kind === 'yes_no') return { scale: '0_1', lowest: 0, highest: 1 }
  return { scale: null, lowest: null, highest: null }
}
