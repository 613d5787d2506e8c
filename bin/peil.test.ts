import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyScope } from '../lib/auth/key-scope.ts'
import { type FreshDatabase, freshDatabase } from '../lib/test/fresh-database.ts'
import { memberOf } from '../lib/test/workspace.ts'
import { VERBS } from './verbs/registry.ts'

const folder = mkdtempSync(join(tmpdir(), 'peil-cli-'))
let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Outcome {
  code: number | null
  out: string
  err: string
}

function peil(words: string[], input = ''): Promise<Outcome> {
  const env = { ...process.env, DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl, PEIL_DATA: folder, APP_URL: 'http://localhost:3000' }
  const child = spawn(process.execPath, [fileURLToPath(new URL('peil.ts', import.meta.url)), ...words], { env })
  const outcome: Outcome = { code: null, out: '', err: '' }
  child.stdout.on('data', (chunk: Buffer) => { outcome.out += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { outcome.err += chunk.toString() })
  child.stdin.end(input)
  return new Promise((done) => child.on('close', (code) => done({ ...outcome, code })))
}

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const json = (outcome: Outcome): Record<string, unknown> => ({ code: outcome.code, ...(JSON.parse(outcome.out || '{}') as Record<string, unknown>) })

describe('the command line', () => {
  it('tells what it can do, and that it cannot do the rest', async () => {
    const help = await peil(['help'])
    expect(help.code).toBe(0)
    for (const name of Object.keys(VERBS)) expect(help.out).toContain(`  ${name} `)
    const page = readFileSync(fileURLToPath(new URL('../docs/command-line.md', import.meta.url)), 'utf8')
    expect(Object.keys(VERBS).filter((name) => !page.includes(`| \`${name}`))).toEqual([])
    const unknown = await peil(['frobnicate'])
    expect([unknown.code, unknown.out]).toEqual([2, ''])
    expect(unknown.err).toMatch(/^There is no verb "frobnicate"\. .*\n$/)
  })

  it('makes a team, takes its files and measures: one JSON document each', async () => {
    const made = json(await peil(['team', 'create', '--name', 'Acme', '--person', 'Ana', '--email', 'ana@example.com', '--currency', 'RON', '--json']))
    expect(made).toMatchObject({ code: 0, workspace: 'acme', signIn: expect.stringContaining('/sign-in/link/') })
    const mapping = file('mapping.json', { kind: 'subscriptions', fields: { external_id: 'id', customer: 'customer', amount: 'mrr', interval: { constant: 'month' }, started_on: 'start' }, unknownCustomers: 'create' })
    const taken = json(await peil(['import', '-', '--workspace', 'acme', '--mapping', mapping, '--json'], 'id,customer,mrr,start\n1,a,10.50,2026-01-05\n2,b,20,2026-02-10\n3,c,x,2026-02-10\n'))
    expect(taken).toMatchObject({ code: 0, state: 'done', rowsRead: 3, rowsTaken: 2, rowsRejected: 1 })
    const measured = json(await peil(['measure', 'mrr', '--workspace', 'acme', '--from', '2026-01-01', '--to', '2026-03-01', '--grain', 'month', '--json']))
    expect(measured).toMatchObject({ code: 0, metric: 'mrr', value: 3050, currency: 'RON', buckets: [{ value: 1050 }, { value: 3050 }] })
    const told = await peil(['measure', 'mrr', '--workspace', 'acme', '--from', '2026-01-01', '--to', '2026-03-01'])
    expect(told.out).toContain('3050')
  })

  it('says in a line what was wrong, with the exit code of its kind', async () => {
    const { slug } = (await memberOf()).workspace
    const outcomes = await Promise.all([
      peil(['measure', 'nps', '--workspace', slug, '--from', '2026-01-01']),
      peil(['measure', 'nps', '--workspace', slug, '--from', '2026-02-01', '--to', '2026-01-01']),
      peil(['measure', 'nps', '--workspace', 'nobody', '--from', '2026-01-01', '--to', '2026-02-01', '--json']),
      peil(['measure', 'nonsense', '--workspace', slug, '--from', '2026-01-01', '--to', '2026-02-01']),
      peil(['team', 'create', '--name', 'X', '--person', 'Y', '--email', 'nonsense']),
      peil(['import', join(folder, 'absent.csv'), '--workspace', slug, '--mapping', 'absent.json']),
    ])
    expect(outcomes.map(({ code, err }) => [code, err.split('\n')[0]])).toEqual([
      [2, '--to is needed.'],
      [2, 'to: The end must lie after the beginning; the last day itself does not count.'],
      [1, 'There is no workspace "nobody".'],
      [1, 'There is no metric “nonsense”, or it does not work yet.'],
      [2, 'email: This is not an e-mail address we can write to.'],
      [2, expect.stringMatching(/^The file .*absent\.csv is not there\.$/)],
    ])
    expect(outcomes.map(({ out }) => out).join('')).toBe('')
  })

  it('keeps segments', async () => {
    const { slug } = (await memberOf()).workspace
    const rule = file('rule.json', { match: 'all', rules: [{ on: 'field', field: 'plan', op: 'is', values: ['pro'] }] })
    expect(json(await peil(['segment', 'create', '--workspace', slug, '--name', 'Pro', '--rule', rule, '--json']))).toEqual({ code: 0, key: 'pro' })
    expect(json(await peil(['segment', 'list', '--workspace', slug, '--json']))).toMatchObject({ customers: 0, segments: [{ key: 'pro', size: 0 }] })
    expect((await peil(['survey', 'list', '--workspace', slug])).out).toBe('Nothing.\n')
  })

  it('makes a key that the API knows', async () => {
    const scope = await memberOf()
    const made = json(await peil(['key', 'create', '--workspace', scope.workspace.slug, '--name', 'Reports', '--abilities', 'metric.read', '--json']))
    const entered = await keyScope(database.db, String(made.key))
    expect([entered?.workspaceId, entered?.can('metric.read'), entered?.can('customer.read')]).toEqual([scope.workspaceId, true, false])
    expect((await peil(['key', 'create', '--workspace', scope.workspace.slug, '--name', 'Too much', '--abilities', 'key.manage'])).code).toBe(1)
  })

  it('tells that the database is away', async () => {
    const away = { ...database, ownerUrl: 'postgres://nobody:nothing@127.0.0.1:1/nothing', appUrl: 'postgres://nobody:nothing@127.0.0.1:1/nothing' }
    const kept = database
    database = away
    const outcome = await peil(['survey', 'list', '--workspace', 'x'])
    database = kept
    expect([outcome.code, outcome.out]).toEqual([1, ''])
    expect(outcome.err.trim().split('\n')).toHaveLength(1)
  })
})
