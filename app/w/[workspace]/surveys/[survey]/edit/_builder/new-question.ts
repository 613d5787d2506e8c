import type { Question } from '#lib/surveys/definition.ts'

export type Kind = Question['kind']
export const KINDS: Kind[] = ['nps', 'csat', 'css', 'ces', 'rating', 'choice', 'choices', 'yes_no', 'text']

const SCALE: Partial<Record<Kind, string>> = { nps: 'nps_0_10', csat: '1_5', css: '1_10', ces: 'effort_5', rating: '1_5' }

/** The scales to choose from, where a kind has more than one. */
export const SCALES: Partial<Record<Kind, string[]>> = {
  nps: ['nps_0_10', 'nps_1_10'],
  ces: ['effort_5', 'effort_7', 'ease_0_5', 'agree_7'],
  rating: ['1_5', '1_7', '1_10', '0_5', '0_10'],
}

/** A question of a kind, with the texts of an earlier one where it had them. Options get an id that stays, whatever their text becomes. */
export function newQuestion(kind: Kind, id: string, from?: Question): Question {
  const common = { id, text: from?.text ?? {}, help: from?.help, required: from?.required ?? false }
  const comment = from && 'comment' in from ? from.comment : undefined
  if (kind === 'text') return { ...common, kind, lines: 'many' }
  if (kind === 'yes_no') return { ...common, kind, comment }
  if (kind === 'choice' || kind === 'choices') {
    return { ...common, kind, options: from && 'options' in from ? from.options : [{ id: 'a', text: {} }, { id: 'b', text: {} }] }
  }
  const ends = from && 'ends' in from ? from.ends : undefined
  return { ...common, kind, scale: SCALE[kind], ends, comment } as Question
}

/** An id that no question of this survey has or ever had: `nps`, then `nps_2`. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let id = stem
  for (let next = 2; taken.has(id) || taken.has(`${id}_comment`); next++) id = `${stem}_${next}`
  return id
}

/** The next letter or number that no option has. */
export function freeOptionId(taken: readonly string[]): string {
  const letter = 'abcdefghijklmnopqrstuvwxyz'.split('').find((one) => !taken.includes(one))
  return letter ?? `o${taken.length + 1}`
}
