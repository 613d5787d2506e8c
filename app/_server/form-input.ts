/** A form as the object a verb takes: `name[]` gathers a list, `name:json` holds a structure, an empty field is left out. */
export function formInput(form: FormData): Record<string, unknown> {
  const input: Record<string, unknown> = Object.create(null)
  for (const [name, value] of form) {
    if (name.startsWith('$ACTION') || name === '__proto__') continue
    if (name.endsWith('[]')) {
      const key = name.slice(0, -2)
      const list = (input[key] as unknown[] | undefined) ?? []
      input[key] = value === '' ? list : [...list, value]
    } else if (name.endsWith(':json')) {
      input[name.slice(0, -5)] = JSON.parse(String(value))
    } else if (value !== '') {
      input[name] = value
    }
  }
  return { ...input }
}
