/** Rows under their names, each column as wide as it needs to be; numbers stand to the right. */
export function table(rows: readonly Record<string, string | number | null>[]): string {
  const [first] = rows
  if (!first) return 'Nothing.'
  const names = Object.keys(first)
  const cell = (value: string | number | null | undefined) => (value === null || value === undefined ? '–' : String(value))
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => cell(row[name]).length)))
  const isNumber = names.map((name) => rows.every((row) => row[name] === null || typeof row[name] === 'number'))
  const line = (cells: string[]) => cells.map((text, index) => (isNumber[index] ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0))).join('  ').trimEnd()
  return [line(names), ...rows.map((row) => line(names.map((name) => cell(row[name]))))].join('\n')
}
