import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './code-of.ts'

/** A file as the checks see it: `code` is the text without comments, strings and the words between tags blanked out where they could be mistaken. */
export interface Source {
  path: string
  text: string
  /** Comments blanked, strings kept. */
  plain: string
  /** Comments and strings blanked. */
  code: string
}

/** What a check finds fault with. */
export interface Finding {
  path: string
  says: string
}

const ROOTS = ['app', 'lib', 'bin', 'drizzle', 'e2e']
const OF_CODE = /\.(ts|tsx|mjs)$/

export function sourceOf(path: string, text: string): Source {
  return { path, text, plain: codeOf(text, { strings: true }), code: codeOf(text, { strings: false }) }
}

/** Every file of code of the project. */
export function readTree(root: string): Source[] {
  const top = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile() && OF_CODE.test(entry.name) && entry.name !== 'next-env.d.ts').map((entry) => entry.name)
  const deep = ROOTS.flatMap((folder) => list(root, folder))
  return [...top, ...deep].map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')))
}

function list(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => OF_CODE.test(name)).map((name) => `${folder}/${name}`).sort()
  } catch {
    return []
  }
}

export const isTest = (path: string) => /\.test\.tsx?$|\.spec\.ts$|^e2e\/|^lib\/test\//.test(path)
