/**
 * The text with comments (and, unless asked to keep them, the insides of strings) replaced by spaces, line for line.
 * Good enough for the checks: it knows strings, templates with code inside, and regular expressions where one may begin.
 */
export function codeOf(text: string, keep: { strings: boolean }): string {
  const out = [...text]
  const blank = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (out[i] !== '\n') out[i] = ' '
  }
  const chars = out.slice()
  const depths: number[] = []
  let depth = 0
  let i = 0
  while (i < chars.length) {
    const at = chars[i]
    const next = chars[i + 1]
    let end = i + 1
    if (at === '/' && next === '/') {
      end = until(chars, i, '\n')
      blank(i, end)
    } else if (at === '/' && next === '*') {
      end = closing(chars, i + 2)
      blank(i, end)
    } else if (at === '"' || at === "'") {
      end = stringEnd(chars, i, at)
      if (!keep.strings) blank(i + 1, end - 1)
    } else if (at === '`' || (at === '}' && depths.at(-1) === depth)) {
      if (at === '}') depths.pop()
      const part = templatePart(chars, i + 1)
      end = part.end
      if (!keep.strings) blank(i + 1, part.opens ? end - 2 : end - 1)
      if (part.opens) depths.push(depth)
    } else if (at === '/' && mayBeRegex(chars, i)) {
      end = regexEnd(chars, i)
      if (!keep.strings) blank(i + 1, end - 1)
    } else if (at === '{') depth++
    else if (at === '}') depth--
    i = end
  }
  return out.join('')
}

function until(chars: string[], from: number, mark: string): number {
  const found = chars.indexOf(mark, from)
  return found === -1 ? chars.length : found
}

function closing(chars: string[], from: number): number {
  for (let i = from; i < chars.length; i++) if (chars[i] === '*' && chars[i + 1] === '/') return i + 2
  return chars.length
}

/** The end of a string; a quote that is not closed on its line is an apostrophe between tags. */
function stringEnd(chars: string[], from: number, quote: string): number {
  for (let i = from + 1; i < chars.length && chars[i] !== '\n'; i++) {
    if (chars[i] === '\\') i++
    else if (chars[i] === quote) return i + 1
  }
  return from + 1
}

function templatePart(chars: string[], from: number): { end: number; opens: boolean } {
  for (let i = from; i < chars.length; i++) {
    if (chars[i] === '\\') i++
    else if (chars[i] === '`') return { end: i + 1, opens: false }
    else if (chars[i] === '$' && chars[i + 1] === '{') return { end: i + 2, opens: true }
  }
  return { end: chars.length, opens: false }
}

/** A slash begins a regular expression after an operator, an opening bracket or `return`. */
function mayBeRegex(chars: string[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && (chars[i] === ' ' || chars[i] === '\n')) i--
  const before = chars[i] ?? '('
  return '(,=:[!&|?{;+'.includes(before) || chars.slice(Math.max(0, i - 5), i + 1).join('') === 'return'
}

function regexEnd(chars: string[], from: number): number {
  let inClass = false
  for (let i = from + 1; i < chars.length && chars[i] !== '\n'; i++) {
    if (chars[i] === '\\') i++
    else if (chars[i] === '[') inClass = true
    else if (chars[i] === ']') inClass = false
    else if (chars[i] === '/' && !inClass) return i + 1
  }
  return from + 1
}
