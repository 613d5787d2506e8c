import type { QuestionSpec } from '../mapping.ts'

interface Scale {
  scale: string | null
  lowest: number
  highest: number
}

const NAMED: Record<NonNullable<QuestionSpec['scale']>, [number, number]> = {
  nps_0_10: [0, 10], nps_1_10: [1, 10], effort_5: [1, 5], effort_7: [1, 7], ease_0_5: [0, 5], agree_7: [1, 7],
}

/** The scale of a question that is answered with a number, as metrics read it. */
export function scaleOf(question: QuestionSpec): Scale {
  const named = question.scale ?? ({ nps: 'nps_0_10', ces: 'effort_5' } as const)[question.kind as 'nps' | 'ces']
  if (named) return { scale: named, lowest: NAMED[named][0], highest: NAMED[named][1] }
  if (question.kind === 'yes_no') return { scale: '0_1', lowest: 0, highest: 1 }
  const lowest = question.min ?? 1
  const highest = question.max ?? (question.kind === 'css' ? 10 : 5)
  return { scale: `${lowest}_${highest}`, lowest, highest }
}

/** Whether answers to the question are numbers on a scale. */
export function isScored(question: QuestionSpec): boolean {
  return !['text', 'choice', 'choices'].includes(question.kind)
}
