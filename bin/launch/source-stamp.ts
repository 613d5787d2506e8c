import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a build is made from. */
const PARTS = ['app', 'lib', 'public', 'drizzle/migrations/meta/_journal.json', 'middleware.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json']

/** A hash over the content of everything a build is made from; tests are no part of it. */
export function sourceStamp(root: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const part of PARTS) add(hash, root, part)
  return hash.digest('hex')
}

function add(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  if (/\.test\.tsx?$/.test(path)) return
  const full = join(root, path)
  try {
    hash.update(path).update(readFileSync(full))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') {
      for (const name of readdirSync(full).sort()) add(hash, root, `${path}/${name}`)
    }
  }
}
