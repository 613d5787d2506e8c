/** Works a formula out on numbers: names, + − × /, parentheses. Proves that what is shown as the working is what is computed. */
export function evaluateFormula(formula: string, parts: Record<string, number>): number {
  const tokens = formula.match(/[A-Za-z]\w*|\d+(?:\.\d+)?|[+−×/()]/g) ?? []
  let at = 0
  const factor = (): number => {
    const token = tokens[at++] ?? ''
    if (token === '(') {
      const inner = terms()
      at++
      return inner
    }
    if (token === '−') return -factor()
    return /^\d/.test(token) ? Number(token) : (parts[token] ?? Number.NaN)
  }
  const product = (): number => {
    let value = factor()
    while (tokens[at] === '×' || tokens[at] === '/') value = tokens[at++] === '×' ? value * factor() : value / factor()
    return value
  }
  const terms = (): number => {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '−') value = tokens[at++] === '+' ? value + product() : value - product()
    return value
  }
  return terms()
}
