import { figures } from './figures.ts'
import { root } from '../launch/root.ts'
import { readTree } from './read-tree.ts'

/** Prints the house's figures; those with a limit are also checked. */
export function printFigures(): void {
  for (const { name, value, limit } of figures(readTree(root))) console.log(`${name.padEnd(40)} ${String(value).padStart(8)}   ${limit}`)
}
