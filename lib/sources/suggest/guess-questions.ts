import { plainText } from '../../shared/plain-text.ts'
import type { QuestionSpec } from '../mapping.ts'

const HINTS: [RegExp, QuestionSpec['kind']][] = [
  [/nps|recommend|promoter|netpro|aanbevel|recomand/, 'nps'],
  [/csat|satisf|tevreden|satisfac|multumi/, 'csat'],
  [/ces|effort|moeite|efort/, 'ces'],
]

/** Columns that look like answers: by their name, or by short whole numbers under a name such as Q3. */
export function guessQuestions(columns: string[], values: (column: string) => string[]): QuestionSpec[] {
  const taken = new Set<string>()
  return columns.flatMap((column): QuestionSpec[] => {
    const kind = kindOf(column, values(column))
    const key = keyOf(column)
    if (!kind || taken.has(key)) return []
    taken.add(key)
    return [{ key, label: column, kind, column }]
  }).slice(0, 100)
}

function kindOf(column: string, values: string[]): QuestionSpec['kind'] | null {
  const name = plainText(column)
  if (/comment|opmerking|toelichting|comentariu|feedback|verbatim/.test(name)) return 'text'
  const whole = values.length > 0 && values.every((value) => /^\d{1,2}(\.0+)?$/.test(value))
  const highest = Math.max(0, ...values.map(Number))
  const hinted = HINTS.find(([pattern]) => pattern.test(name))?.[1]
  if (hinted) return whole ? hinted : null
  if (!whole || !/^(q|vraag|question|intrebare|v)_?\d|score|rating|cijfer|nota/.test(name)) return null
  if (highest <= 5) return 'csat'
  return highest <= 10 ? 'css' : null
}

function keyOf(column: string): string {
  const plain = plainText(column).replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 38)
  return /^[a-z]/.test(plain) ? plain : `q_${plain || 'answer'}`
}
