import { describe, expect, it } from 'vitest'
import { root } from '../launch/root.ts'
import { duplicationPercent } from './duplication.ts'
import { figures } from './figures.ts'
import { forbiddenWords, rawStatements } from './forbidden-words.ts'
import { longFunctions } from './function-lengths.ts'
import { isTest, readTree, sourceOf } from './read-tree.ts'

const tree = readTree(root)
const file = (text: string, path = 'lib/customers/x.ts') => [sourceOf(path, text)]
const lines = (count: number) => Array.from({ length: count }, (_, i) => `  step(${i})`).join('\n')

describe('the figures to live by', () => {
  it('are kept', () => {
    expect(figures(tree).filter(({ ok }) => !ok)).toEqual([])
  })

  it('no function is above 50 lines', () => {
    expect(longFunctions(tree.filter(({ path }) => !isTest(path)))).toEqual([])
  })

  it.each([
    ['a function', `export async function long(scope: Scope, { a }: { a: string }): Promise<void> {\n${lines(55)}\n}`],
    ['an arrow', `const long = (scope: Scope) => {\n${lines(55)}\n}`],
    ['a method', `class X {\n  async long(a: number): Promise<void> {\n${lines(55)}\n  }\n}`],
    ['one with braces in strings', `function long() {\n  say('}')\n  say(\`\${'}'} }\`)\n  if (/[}]/.test(a)) return\n${lines(55)}\n}`],
  ])('finds %s that is too long', (_, text) => expect(longFunctions(file(text))).toHaveLength(1))

  it('lets one of fifty lines pass', () => expect(longFunctions(file(`function right() {\n${lines(48)}\n}`))).toEqual([]))

  it('finds what is written twice', () => {
    expect(duplicationPercent([...file(lines(20), 'a.ts'), ...file(lines(20), 'b.ts')])).toBe(100)
    expect(duplicationPercent(file(lines(20)))).toBe(0)
  })
})

describe('forbidden words', () => {
  it('are nowhere', () => expect([...forbiddenWords(tree), ...rawStatements(tree)]).toEqual([]))

  it.each([
    'const x: any = 1', 'const x = y as any', 'const x: Map<string, any> = y', 'const x = y!.z', 'const x = list[0]!', 'call(y!)',
    `// @ts-${'ignore'}\nconst x = 1`, `// @ts-${'expect-error'}\nconst x = 1`,
  ])('finds %s', (text) => expect(forbiddenWords(file(text)).length).toBeGreaterThan(0))

  it.each(['const any = 1', "const x = 'as any'", '// as any', 'if (!x) y()', 'x !== y', 'const x = y!=z', '<p>Hello! You</p>'])('lets %s pass', (text) =>
    expect(forbiddenWords(file(text))).toEqual([]))

  it('finds raw SQL outside lib/db and nowhere else', () => {
    expect(rawStatements(file('tx.execute(sql.raw(text))'))).toHaveLength(1)
    expect(rawStatements(file('client.unsafe(text)'))).toHaveLength(1)
    expect(rawStatements(file('client.unsafe(text)', 'lib/db/x.ts'))).toEqual([])
  })
})
