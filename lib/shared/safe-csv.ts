const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^[-+]?\d+([.,]\d+)*$/

/** One line of CSV that no spreadsheet takes for a formula: text that begins like one gets an apostrophe, numbers stay numbers. */
export function safeCsvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(cell))).join(',')}\r\n`
}

function quoted(cell: string): string {
  const safe = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
