import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../launch/root.ts'
import { duplicationPercent } from './duplication.ts'
import { longFunctions } from './function-lengths.ts'
import { forbiddenWords } from './forbidden-words.ts'
import { isTest, type Source } from './read-tree.ts'

export interface Figure {
  name: string
  value: number
  limit: string
  ok: boolean
}

export const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length

/** The figures to live by. Lengths are counted over all files of code, functions and duplication over those that are no tests. */
export function figures(tree: Source[]): Figure[] {
  const lengths = tree.map(({ text }) => linesOf(text)).sort((a, b) => a - b)
  const product = tree.filter(({ path }) => !isTest(path))
  const at = (share: number) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0
  const runtime = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }).dependencies).length
  const figure = (name: string, value: number, most: number, unit = ''): Figure => ({ name, value, limit: most === Infinity ? '' : `at most ${most}${unit}`, ok: value <= most })
  return [
    figure('files of code', lengths.length, Infinity),
    figure('lines of code', lengths.reduce((sum, lines) => sum + lines, 0), Infinity),
    figure('median file, lines', at(0.5), 60),
    figure('95th percentile of files, lines', at(0.95), 200),
    figure('longest file, lines', lengths.at(-1) ?? 0, 350),
    figure('functions above 50 lines', longFunctions(product).length, 0),
    figure('any, ! and ts-ignore', forbiddenWords(tree).length, 0),
    figure('duplicated lines', duplicationPercent(product), 2, ' %'),
    figure('runtime dependencies', runtime, 30),
  ]
}
