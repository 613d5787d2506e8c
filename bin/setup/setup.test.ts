import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { freePort } from '../../lib/db/free-port.ts'
import { root } from '../launch/root.ts'

/** Starts Peil so that it must fail at once, and gives what it says. */
function start(env: Record<string, string>, before = '') {
  const program = `${before}; import(${JSON.stringify(pathToFileURL(`${root}/bin/start.mjs`).href)})`
  return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8', env: { ...process.env, ...env } })
}

it('says in one line that Node is too old, before anything else', () => {
  const { status, stdout, stderr } = start({}, `Object.defineProperty(process, 'version', { value: 'v18.20.4' })`)
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toBe('Peil needs Node 20.9 or newer; this is v18.20.4. Get a current one from https://nodejs.org.\n')
})

it('says in one line that the port is taken, and how to choose another', async () => {
  const port = await freePort()
  const other = createServer()
  await new Promise<void>((done) => other.listen(port, done))
  const { status, stderr } = start({ PORT: String(port) })
  other.close()
  expect([status, stderr]).toEqual([1, `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start\n`])
})

it.each(['http', '0', '70000', '80.5'])('says in one line that %s is no port', (PORT) => {
  const { status, stderr } = start({ PORT })
  expect([status, stderr.trim().split('\n').length]).toEqual([1, 1])
  expect(stderr).toContain('is not a port')
})
