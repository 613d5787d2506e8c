import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface ServerUser {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root; then the user `postgres`, else `nobody`, runs it. Null for anybody else, who runs it as themselves. */
export async function serverUser(): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)))
      if (uid && gid) return { uid, gid }
    } catch {
      // no such user on this machine
    }
  }
  throw new Error('PostgreSQL cannot run as root and this machine has neither a user "postgres" nor "nobody". Start Peil as an ordinary user, or set DATABASE_URL.')
}

export const canEnter = (user: ServerUser, path: string) => run('test', ['-x', path], { ...user, cwd: '/' }).then(() => true, () => false)

/** The wished data folder where the server's user may enter it, else one of its own under /var/lib. */
export async function folderFor(user: ServerUser | null, wish: string): Promise<string> {
  const folder = resolve(wish)
  mkdirSync(dirname(folder), { recursive: true })
  if (!user || await canEnter(user, dirname(folder))) return folder
  return join('/var/lib', `peil-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`)
}
