import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'

export const adminUrlOf = (password: string, port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`

/** Whether a server lets this login in. */
export async function answers(url: string): Promise<boolean> {
  const probe = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
  try {
    await probe`select 1`
    return true
  } catch {
    return false
  } finally {
    await probe.end({ timeout: 1 })
  }
}

/** The server that somebody else already started on this data, or null. */
export async function runningServer(data: string, password: string): Promise<{ pid: number; port: number; adminUrl: string } | null> {
  const file = join(data, 'postmaster.pid')
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  const port = Number(lines[3])
  // A number left by a crash may be another program's by now; PostgreSQL would take that for itself and refuse to start.
  if (!isPostgres(pid)) {
    rmSync(file, { force: true })
    return null
  }
  const adminUrl = adminUrlOf(password, port)
  for (let tries = 0; tries < 100; tries++) {
    if (await answers(adminUrl)) return { pid, port, adminUrl }
    if (!isAlive(pid)) return null
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`PostgreSQL (process ${pid}) runs on ${data} but does not answer. Stop it and start again.`)
}

/** Asks a server for a fast shutdown and waits for its end: open transactions end, everything committed is safe. */
export async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 600 && isAlive(pid); tries++) await new Promise((done) => setTimeout(done, 25))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch {
    return false
  }
}

/** Ended, but not yet noticed by whoever must notice: as good as gone. */
function isZombie(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.startsWith('Z') ?? false
  } catch {
    return false
  }
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).includes('postgres')
  } catch {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').includes('postgres')
    } catch {
      return true
    }
  }
}
