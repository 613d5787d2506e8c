import { posix } from 'node:path'
import type { Source } from './read-tree.ts'

export interface Import {
  /** A path of this project without its `./`, or the name of a package. */
  to: string
  isPackage: boolean
  /** Whether nothing but types comes in. */
  typesOnly: boolean
}

const STATEMENT = /\b(?:import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)\s*\bfrom\s*(['"])([^'"]+)\3/g
const BARE = /(?:^|[;\n])\s*import\s*(['"])([^'"]+)\1/g
const CALLED = /\b(?:import|require|resolve)\(\s*(['"`])([^'"`]+)\1/g

/** What a file brings in, in whatever way it is written. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = []
  const add = (specifier: string, typesOnly: boolean) => found.push({ ...resolved(source.path, specifier), typesOnly })
  for (const [, type, names = '', , specifier = ''] of source.plain.matchAll(STATEMENT)) add(specifier, Boolean(type) || onlyTypes(names))
  for (const [, , specifier = ''] of source.plain.matchAll(BARE)) add(specifier, false)
  for (const [, , specifier = ''] of source.plain.matchAll(CALLED)) add(specifier, false)
  return found
}

function onlyTypes(names: string): boolean {
  const inside = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1]
  const each = inside?.split(',').map((name) => name.trim()).filter(Boolean)
  return Boolean(each?.length && each.every((name) => name.startsWith('type ')))
}

function resolved(from: string, specifier: string): { to: string; isPackage: boolean } {
  const alias = /^#(lib|app)\/(.*)$/.exec(specifier)
  if (alias) return { to: `${alias[1]}/${alias[2]}`, isPackage: false }
  if (specifier.startsWith('.')) return { to: posix.normalize(posix.join(posix.dirname(from), specifier)), isPackage: false }
  return { to: specifier, isPackage: true }
}
