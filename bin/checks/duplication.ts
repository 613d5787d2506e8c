import type { Source } from './read-tree.ts'

const WINDOW = 8

/** How many lines of a hundred stand in a run of at least eight that is written a second time; blank lines, imports and lone brackets are left out. */
export function duplicationPercent(tree: Source[]): number {
  const places = new Map<string, [file: number, line: number][]>()
  const files = tree.map(({ plain }) => plain.split('\n').map((line) => line.trim()).filter((line) => line.length > 3 && !/^(import|export \*|\} from)/.test(line)))
  files.forEach((lines, file) => {
    for (let line = 0; line + WINDOW <= lines.length; line++) {
      const key = lines.slice(line, line + WINDOW).join('\n')
      const found = places.get(key)
      if (found) found.push([file, line])
      else places.set(key, [[file, line]])
    }
  })
  const twice = new Set<string>()
  for (const found of places.values()) {
    if (found.length < 2) continue
    for (const [file, line] of found) for (let i = 0; i < WINDOW; i++) twice.add(`${file}:${line + i}`)
  }
  const all = files.reduce((sum, lines) => sum + lines.length, 0)
  return all === 0 ? 0 : Math.round((1000 * twice.size) / all) / 10
}
