import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { freePort } from '../../lib/db/free-port.ts'
import { buildWhereChanged } from '../launch/build.ts'
import { answersReady } from '../launch/ready.ts'
import { root } from '../launch/root.ts'
import { type Line, percent, rate } from './line.ts'

const SECONDS = 4
const CONNECTIONS = 20

/** Requests a second to the production build: a health probe and a page; against a bare node:http server that says as little as possible. */
export async function benchPages(): Promise<Line[]> {
  const next = `${root}/node_modules/next/dist/bin/next`
  process.env.APP_URL = 'http://localhost:3000'
  await buildWhereChanged(next)
  const port = String(await freePort())
  const server = spawn(process.execPath, [next, 'start', '-p', port], { cwd: root, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production', PORT: port, APP_URL: `http://localhost:${port}` } })
  try {
    await answersReady(port)
    const bare = await bareServer()
    const lines: Line[] = []
    for (const [what, path] of [['Health probe', '/api/health/live'], ['Trivial page (sign-in), drawn per request', '/sign-in']] as const) {
      await requests(`http://localhost:${port}${path}`, 1)
      const found = await requests(`http://localhost:${port}${path}`, SECONDS)
      lines.push({ what: `${what}, ${CONNECTIONS} connections`, figure: rate(found, 'requests'), baseline: `bare node:http: ${rate(bare, 'requests')}`, ratio: percent(found / bare) })
    }
    return lines
  } finally {
    await ended(server)
  }
}

async function bareServer(): Promise<number> {
  const server = createServer((_request, response) => response.end('ok')).listen(0)
  await once(server, 'listening')
  const address = server.address()
  const found = await requests(`http://localhost:${typeof address === 'object' ? address?.port : ''}/`, SECONDS)
  server.close()
  server.closeAllConnections()
  return found
}

/** Requests a second as autocannon counts them, in a process of its own. */
async function requests(url: string, seconds: number): Promise<number> {
  const child = spawn(process.execPath, [`${root}/node_modules/autocannon/autocannon.js`, '--json', '--no-progress', '-c', String(CONNECTIONS), '-d', String(seconds), url], { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => { said += chunk.toString() })
  await once(child, 'exit')
  const { requests: counted, non2xx } = JSON.parse(said) as { requests: { average: number }; non2xx: number }
  if (non2xx > 0) throw new Error(`${url} answered ${non2xx} times with something other than 2xx.`)
  return counted.average
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
