import type { Fields, Row, Value } from './kinds/kind.ts'
import type { Mapping } from './mapping.ts'

/** What a row becomes, as text for a look at it: fields, attributes, and the answers by question. */
export function showValues(row: Row<Fields>, mapping: Mapping, timeZone: string): Record<string, string> {
  const shown: Record<string, string> = {}
  for (const [name, value] of Object.entries(row.values)) if (value !== null && value !== undefined) shown[name] = text(value, name, timeZone)
  for (const [name, value] of Object.entries(row.attributes)) shown[`attribute:${name}`] = String(value)
  for (const answer of row.answers) {
    const key = mapping.questions?.[answer.question]?.key ?? ''
    if (answer.state === 'given') shown[`question:${key}`] = answer.score !== null ? String(answer.score) : (answer.text ?? answer.choices?.join(', ') ?? '')
  }
  return shown
}

function text(value: NonNullable<Value>, name: string, timeZone: string): string {
  if (typeof value === 'object') {
    const digits = String(value.units < 0n ? -value.units : value.units).padStart(value.scale + 1, '0')
    const whole = digits.slice(0, digits.length - value.scale)
    return `${value.units < 0n ? '-' : ''}${whole}${value.scale > 0 ? `.${digits.slice(-value.scale)}` : ''}`
  }
  return typeof value === 'number' && name.endsWith('_at') ? clock(value, timeZone) : String(value)
}

/** `2024-03-31 14:05:00` on the workspace's clocks. */
function clock(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(instant)
}
