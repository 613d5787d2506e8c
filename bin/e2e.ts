import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { startEmbeddedPostgres } from '../lib/db/embedded-postgres.ts'
import { freePort } from '../lib/db/free-port.ts'
import { prepareDatabase } from '../lib/db/prepare-database.ts'
import { dropTestDatabases } from '../lib/test/drop-test-databases.ts'
import { leaveCluster } from '../lib/test/leave-cluster.ts'
import { TEST_PASSWORDS } from '../lib/test/passwords.ts'
import { findBrowser } from './e2e/find-browser.ts'
import { root } from './launch/root.ts'

/** The browser tests against a production build of this source, on a free port and a database of their own. Words go to Playwright. */
const browser = await findBrowser()
const cluster = await startEmbeddedPostgres(`${root}/.data/test-postgres`, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
await dropTestDatabases(cluster.adminUrl, 'e2e')
const logins = await prepareDatabase(cluster.adminUrl, `e2e_${randomBytes(6).toString('hex')}`, TEST_PASSWORDS)
const port = String(await freePort())
const url = `http://localhost:${port}`
const env = {
  ...process.env, ...browser.env, PORT: port, APP_URL: url, E2E_URL: url, PEIL_DATA: '.data/e2e', PEIL_DEMO: 'no',
  DATABASE_URL: logins.ownerUrl, DATABASE_APP_URL: logins.appUrl, AUTH_SECRET: randomBytes(32).toString('hex'),
  SMTP_URL: '', NEXT_TELEMETRY_DISABLED: '1',
}

console.log(`Browser: ${browser.name}`)
const peil = spawn(process.execPath, ['--import', `${root}/bin/launch/follow-parent.mjs`, 'bin/serve.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => peil.kill('SIGTERM'))
let code = 1
const up = await new Promise<boolean>((done) => {
  peil.stdout?.on('data', (chunk: Buffer) => { if (chunk.includes('Peil is running')) done(true) })
  peil.on('exit', () => done(false))
})
if (up) {
  const tests = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], { cwd: root, env, stdio: 'inherit' })
  peil.once('exit', () => tests.kill())
  code = (await once(tests, 'exit'))[0] ?? 1
}
if (peil.exitCode === null) {
  peil.kill('SIGTERM')
  await once(peil, 'exit')
}
await leaveCluster(cluster)
process.exit(code)
