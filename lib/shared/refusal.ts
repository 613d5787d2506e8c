export type RefusalCode = 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'limited' | 'expired' | 'unavailable'

/**
 * Something the product declines to do, in words for the person who asked.
 * `message` is a whole English sentence and doubles as the key of its translation; `{name}` stands for a value in `details`.
 * `fields` names what is wrong with each input field.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: Record<string, string | number>
  readonly fields: Record<string, string>

  constructor(code: RefusalCode, message: string, more: { details?: Record<string, string | number>; fields?: Record<string, string> } = {}) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.details = more.details ?? {}
    this.fields = more.fields ?? {}
  }
}
