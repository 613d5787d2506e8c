import type { Finding, Source } from './read-tree.ts'

const MOST = 50

/** Functions above 50 lines, from the line of their opening brace to that of the closing one. */
export function longFunctions(tree: Source[]): Finding[] {
  return tree.flatMap((source) => functionsOf(source.code)
    .filter(({ lines }) => lines > MOST)
    .map(({ line, lines }) => ({ path: source.path, says: `The function at line ${line} has ${lines} lines; ${MOST} is the most.` })))
}

/** Where a body opens: after `=>`, or after the closing bracket (and return type) of a parameter list that a name or `function` precedes. */
const OPENS = /=>\s*\{|\bfunction\b[^{;]*?\)[^{;()]*\{|^\s+(?:async\s+|static\s+|#)*[\w$]+\([^;{}]*\)(?::[^{;=]+)?\s*\{/gm
const NO_FUNCTION = /^\s+(?:if|for|while|switch|catch|with|return|await|throw)\b/

function functionsOf(code: string): { line: number; lines: number }[] {
  const found: { line: number; lines: number }[] = []
  for (const match of code.matchAll(OPENS)) {
    if (NO_FUNCTION.test(match[0])) continue
    const open = match.index + match[0].length - 1
    const close = closingBrace(code, open)
    const line = code.slice(0, match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)).split('\n').length
    found.push({ line, lines: code.slice(open, close).split('\n').length })
  }
  return found
}

function closingBrace(code: string, open: number): number {
  let depth = 0
  for (let i = open; i < code.length; i++) {
    if (code[i] === '{') depth++
    else if (code[i] === '}' && --depth === 0) return i
  }
  return code.length
}
