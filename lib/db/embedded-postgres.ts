import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'
import { postgresBinaries } from './postgres-binaries.ts'
import { folderFor, type ServerUser, serverUser } from './postgres-user.ts'
import { adminUrlOf, answers, runningServer, stopServer } from './running-postgres.ts'

const run = promisify(execFile)

export interface Cluster {
  /** Login of the superuser, to the database `postgres`. */
  adminUrl: string
  port: number
  /** Where the data lie; elsewhere than wished where the server's user may not enter the wished folder. */
  folder: string
  /** Whether it ran already; then `stop` leaves it to whom started it. */
  wasRunning: boolean
  stop(): Promise<void>
  /** Stops it also where it ran already: what a killed start left behind. */
  stopForGood(): Promise<void>
}

/** Personal data stand in statements and in the details of errors, so neither is logged. */
const SETTINGS = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '120', shared_buffers: '256MB', jit: 'off',
  log_min_error_statement: 'panic', log_error_verbosity: 'terse', log_timezone: 'UTC', timezone: 'UTC',
}

/** Starts the PostgreSQL that came with npm on a data folder, making the cluster first where there is none. Listens on 127.0.0.1 only. */
export async function startEmbeddedPostgres(wish: string, settings: Record<string, string> = {}): Promise<Cluster> {
  const user = await serverUser()
  const folder = await folderFor(user, wish)
  const data = join(folder, 'postgres')
  const binaries = await postgresBinaries(user)
  const password = await makeCluster(folder, data, binaries, user)
  const running = await runningServer(data, password)
  if (running) {
    return { ...running, folder, wasRunning: true, stop: async () => {}, stopForGood: () => stopServer(running.pid) }
  }
  const port = await freePort()
  const options = Object.entries({ ...SETTINGS, port: String(port), ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const logFile = join(folder, 'postgres.log')
  // Its own file rather than a pipe to us: the server outlives whoever started it.
  const log = openSync(logFile, existsSync(logFile) && statSync(logFile).size > 5_000_000 ? 'w' : 'a', 0o600)
  const child = spawn(join(binaries, 'postgres'), ['-D', data, ...options], { ...user, cwd: folder, stdio: ['ignore', log, log], detached: true })
  closeSync(log)
  child.unref()
  const adminUrl = adminUrlOf(password, port)
  await untilReady(child, adminUrl, logFile)
  const stop = () => (child.pid ? stopServer(child.pid) : Promise.resolve())
  return { adminUrl, port, folder, wasRunning: false, stop, stopForGood: stop }
}

/** Makes folder, password and cluster where they are missing, and returns the password of the superuser. */
async function makeCluster(folder: string, data: string, binaries: string, user: ServerUser | null): Promise<string> {
  const passwordFile = join(folder, 'postgres-password')
  try {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
    if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
    if (!existsSync(join(data, 'PG_VERSION'))) {
      const words = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions']
      await run(join(binaries, 'initdb'), words, { ...user, cwd: folder })
    }
    return readFileSync(passwordFile, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) {
      throw new Error(`The database in ${folder} belongs to another user of this machine. Start Peil as the user who started it first.`)
    }
    throw error
  }
}

async function untilReady(child: ChildProcess, url: string, logFile: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${lastWords(logFile)}`)
    if (await answers(url)) return
    await new Promise((done) => setTimeout(done, 50))
  }
  child.kill('SIGINT')
  throw new Error(`PostgreSQL did not answer within 30 seconds: ${lastWords(logFile)}`)
}

function lastWords(logFile: string): string {
  return readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ')
}
