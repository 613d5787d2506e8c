import type { Finding, Source } from './read-tree.ts'

const MOST = 50

/** Functions above 50 lines, from the line of their opening brace to that of the closing one. */
export function longFunctions(tree: Source[]): Finding[] {
  return tree.flatMap((source) => functionsOf(source.code)
    .filter(({ lines }) => lines > MOST)
    .map(({ line, lines }) => ({ path: source.path, says: `The function at line ${line} has ${lines} lines; ${MOST} is the most.` })))
}

/** Where a parameter list opens: after `function` and a name, or after a method's name at the beginning of a line. */
const PARAMETERS = /\bfunction\b[^(;{]*\(|^\s+(?!(?:if|for|while|switch|catch|with|return|await|throw|super)\b)(?:async\s+|static\s+|#)*[\w$]+(?:<[^()]*>)?\(/gm
const ARROW = /=>\s*\{/g

function functionsOf(code: string): { line: number; lines: number }[] {
  const bodies = [...code.matchAll(ARROW)].map((match) => ({ from: match.index, open: match.index + match[0].length - 1 }))
  for (const match of code.matchAll(PARAMETERS)) {
    const open = bodyAfter(code, closing(code, match.index + match[0].length - 1, '(', ')') + 1)
    if (open !== null) bodies.push({ from: match.index + match[0].search(/\S/), open })
  }
  return bodies.map(({ from, open }) => ({ line: lineAt(code, from), lines: lineAt(code, closing(code, open, '{', '}')) - lineAt(code, open) + 1 }))
}

const lineAt = (code: string, index: number) => code.slice(0, index).split('\n').length

/** The brace that opens a body behind a parameter list and its return type; null where none follows, as behind a call. */
function bodyAfter(code: string, from: number): number | null {
  const typed = /^\s*:/.test(code.slice(from, from + 10))
  for (let i = from; i < code.length; i++) {
    const at = code[i] ?? ''
    if (at === '{') {
      const before = code.slice(from, i).trimEnd().at(-1) ?? ''
      if (!':|&<,'.includes(before) || before === '') return i
      i = closing(code, i, '{', '}')
    } else if (at === ';' || (!typed && !/\s/.test(at))) return null
  }
  return null
}

/** The place of the bracket that closes the one at `open`. */
function closing(code: string, open: number, left: string, right: string): number {
  let depth = 0
  for (let i = open; i < code.length; i++) {
    if (code[i] === left) depth++
    else if (code[i] === right && --depth === 0) return i
  }
  return code.length
}
