import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../../auth/scope.ts'
import { emptyDatabase, freshDatabase } from '../../test/fresh-database.ts'
import { memberOf } from '../../test/workspace.ts'
import { enqueue } from '../job-queue.ts'
import { customers } from '../schema/customers.ts'
import { backUp } from './back-up.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'peil-drill-'))
const file = join(folder, 'drill.peil')
let urls: Awaited<ReturnType<typeof freshDatabase>>
let team: Scope

beforeAll(async () => {
  urls = await freshDatabase()
  const other = await memberOf()
  team = await memberOf()
  for (const [scope, names] of [[other, ['Sea']], [team, ['Pond', 'Brook\twith a tab', 'Spring\nwith a \\ line']]] as const) {
    await scope.write(async (tx) => {
      await tx.insert(customers).values(names.map((name, i) => ({ workspaceId: scope.workspaceId, customerNo: i + 1, externalId: `${i}`, name, nameSearch: name, attributes: { note: 'ș "quoted"' } })))
      await scope.audit(tx, 'test', 'drill')
      await enqueue(tx, 'take-health-snapshots', { workspaceId: scope.workspaceId })
    })
  }
  const admin = postgres(urls.adminUrl, { max: 1, onnotice: () => {} })
  await admin`select ensure_event_partitions('2019-05-01', '2019-06-01')`
  await admin`insert into events (workspace_id, message_id, occurred_at, event_no, contact_no, customer_no) select ${team.workspaceId}, 'm' || n, timestamptz '2019-05-01' + n * interval '1 minute', 1, 1, 1 from generate_series(1, 20000) n`
  await admin.end()
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the drill', () => {
  it('gives back every row of every table', async () => {
    const written = await backUp(urls.adminUrl, file)
    expect(written.tables).toMatchObject({ customers: { rows: 4 }, events: { rows: 20_000 }, users: { rows: 2 }, workspaces: { rows: 2 }, 'pgboss.job': { rows: 2 } })
    const target = await emptyDatabase()
    await restore(target.adminUrl, file)
    const again = await backUp(target.adminUrl, join(folder, 'again.peil'))
    expect(again).toEqual(written)
    const admin = postgres(target.adminUrl, { max: 1 })
    // Every event lies in the partition of its month, and new rows get new numbers.
    expect((await admin`select count(*)::int as n from events_2019_05`)[0]?.n).toBe(20_000)
    const [next] = await admin`insert into workspaces (slug, name) values ('next', 'Next') returning id`
    expect(next?.id).toBeGreaterThan(team.workspaceId)
    await admin.end()
  })

  it('catches the empty backup that forced row-level security would make', async () => {
    const owner = postgres(urls.ownerUrl, { max: 1 })
    expect((await owner`select count(*)::int as n from customers`)[0]?.n).toBe(0)
    await owner.end()
    const empty = join(folder, 'empty.peil')
    await expect(backUp(urls.ownerUrl, empty)).rejects.toThrow('bound by row-level security')
    expect(existsSync(empty) || existsSync(`${empty}.unfinished`)).toBe(false)
  })

  it('keeps the file from other users', () => expect(statSync(file).mode & 0o077).toBe(0))

  it('takes nothing from a damaged, cut or foreign file', async () => {
    const target = await emptyDatabase()
    const inside = gunzipSync(readFileSync(file))
    const changed = Buffer.from(inside)
    changed.write('Pint', changed.indexOf('Pond'))
    for (const [bytes, says] of [[gzipSync(changed), 'damaged'], [gzipSync(inside.subarray(0, -40)), 'cut off'], [gzipSync(Buffer.from('hello')), 'cut off'], [gzipSync(Buffer.alloc(0)), 'not a backup']] as const) {
      const bad = join(folder, 'bad.peil')
      writeFileSync(bad, bytes)
      await expect(restore(target.adminUrl, bad)).rejects.toThrow(says)
    }
    const admin = postgres(target.adminUrl, { max: 1 })
    expect((await admin`select count(*)::int as n from workspaces`)[0]?.n).toBe(0)
    await admin.end()
  })

  it('writes over nothing', async () => {
    await expect(restore(urls.adminUrl, file)).rejects.toThrow('not empty')
  })

  it('goes back into the same version only', async () => {
    const target = await emptyDatabase()
    const admin = postgres(target.adminUrl, { max: 1 })
    await admin`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`
    await admin.end()
    await expect(restore(target.adminUrl, file)).rejects.toThrow('another version')
  })
})
