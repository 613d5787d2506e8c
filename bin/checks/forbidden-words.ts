import type { Finding, Source } from './read-tree.ts'

const IN_CODE: [pattern: RegExp, says: string][] = [
  [/(?::|\bas|<|,|\||&)\s*any\b(?!\s*[:(])/g, '"any" switches the type checker off.'],
  [/[\w)\]]!(?=[.,;)\][]|$)/gm, '"!" claims what the type checker could prove.'],
]
const IN_TEXT: [pattern: RegExp, says: string][] = [
  [/@ts-(?:ignore|expect-error|nocheck)/g, 'The type checker is silenced.'],
]

/** Every `any`, non-null `!` and silenced type error. */
export function forbiddenWords(tree: Source[]): Finding[] {
  return tree.filter(({ path }) => !path.startsWith('bin/checks/')).flatMap(({ path, code, text }) => [
    ...IN_CODE.flatMap(([pattern, says]) => hits(code, pattern, path, says)),
    ...IN_TEXT.flatMap(([pattern, says]) => hits(text, pattern, path, says)),
  ])
}

/** Raw SQL text outside lib/db: the one place where a statement may be put together from text. */
export function rawStatements(tree: Source[]): Finding[] {
  return tree.filter(({ path }) => !path.startsWith('lib/db/') && !path.startsWith('bin/checks/'))
    .flatMap(({ path, code }) => hits(code, /\bsql\.raw\b|\.unsafe\(/g, path, 'Raw SQL belongs in lib/db alone.'))
}

function hits(text: string, pattern: RegExp, path: string, says: string): Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({ path: `${path}:${text.slice(0, match.index).split('\n').length}`, says }))
}
