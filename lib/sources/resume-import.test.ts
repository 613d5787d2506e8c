import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { imports } from '../db/schema/sources.ts'
import { checksums } from '../test/checksums.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { createImport } from './create-import.ts'
import { getImport } from './get-import.ts'
import { Mapping } from './mapping.ts'
import { runImport } from './run-import.ts'

beforeAll(freshDatabase)

const ROWS = 40_000
const MAPPING = Mapping.parse({ kind: 'orders', fields: { external_id: 'no', customer: 'who', ordered_at: 'at', quantity: 'n', unit_price: 'price' } })

/** Each order has four lines, spread over the whole file. */
async function* file(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('no,who,at,n,price\n')
  for (let row = 0; row < ROWS; row++) yield Buffer.from(`O${row % (ROWS / 4)},C${row % 50},2024-01-0${1 + (row % 7)},1,1.25\n`)
}

async function queued(scope: Scope): Promise<number> {
  const { importNo } = await createImport(scope, { fileName: 'orders.csv', bytes: file() })
  await scope.write((tx) => tx.update(imports).set({ state: 'queued', kind: 'orders', mapping: MAPPING }).where(sql`workspace_id = ${scope.workspaceId} and import_no = ${importNo}`))
  return importNo
}

/** Runs the import in a process of its own and kills it hard once it has committed something. */
async function runAndKill(scope: Scope, importNo: number): Promise<void> {
  const script = `
    const { runImport } = await import('./lib/sources/run-import.ts')
    const { workerScope } = await import('./lib/auth/worker-scope.ts')
    const { appDatabase } = await import('./lib/db/database.ts')
    await runImport(await workerScope(appDatabase(), ${scope.workspaceId}, { kind: 'job', id: 'x', name: 'x' }), { importNo: ${importNo} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: fileURLToPath(new URL('../../', import.meta.url)), env: process.env, stdio: 'ignore' })
  const gone = new Promise((done) => child.once('exit', done))
  while (child.exitCode === null && (await getImport(scope, { importNo })).rowsRead === 0) await new Promise((done) => setTimeout(done, 20))
  child.kill('SIGKILL')
  await gone
}

it('goes on where a killed worker stood, counts every row once, and ends as an undisturbed import does', async () => {
  const scope = await memberOf()
  const importNo = await queued(scope)
  await runAndKill(scope, importNo)
  const halfway = await getImport(scope, { importNo })
  expect(halfway.state).toBe('running')
  expect(halfway.rowsRead % 5000).toBe(0)
  expect(halfway.rowsRead).toBeLessThan(ROWS)
  expect(await runImport(scope, { importNo })).toMatchObject({ state: 'done', rowsRead: ROWS, rowsTaken: ROWS, rowsUnchanged: 0, rowsRejected: 0 })
  const [sums] = await scope.read((tx) => tx.execute(sql`select count(*)::int as orders, sum(amount_minor)::int as minor, min(amount_minor)::int as least from orders where workspace_id = ${scope.workspaceId}`))
  expect(sums).toEqual({ orders: ROWS / 4, minor: ROWS * 125, least: 500 })
  const before = await checksums(scope)
  expect(await runImport(scope, { importNo: await queued(scope) })).toMatchObject({ rowsTaken: 0, rowsUnchanged: ROWS })
  expect(await checksums(scope)).toEqual(before)
}, 180_000)
