const CANDIDATES = [',', ';', '\t', '|']

/** The delimiter that the first row uses most, outside quotation marks. */
export function detectDelimiter(start: string): string {
  const counts = new Map(CANDIDATES.map((sign) => [sign, 0]))
  let quoted = false
  for (const sign of start) {
    if (sign === '"') quoted = !quoted
    else if (sign === '\n' && !quoted) break
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  return CANDIDATES.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best), ',')
}
