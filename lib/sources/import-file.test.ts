import { gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { checksums } from '../test/checksums.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { getImport } from './get-import.ts'
import { importFile } from './import-file.ts'
import { listRejections } from './list-rejections.ts'
import { Mapping } from './mapping.ts'
import { rejectionsCsv } from './rejections-csv.ts'

beforeAll(freshDatabase)

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const take = (scope: Scope, mapping: unknown, text: string | Uint8Array, size?: number) =>
  importFile(scope, { fileName: 'file.csv', mapping: Mapping.parse(mapping), bytes: pieces(typeof text === 'string' ? Buffer.from(text) : text, size) })

const CUSTOMERS = { kind: 'customers', fields: { external_id: 'id', name: 'name', plan: 'plan' }, attributes: { city: 'city' } }
const rowsOf = async (scope: Scope) => [...(await scope.read((tx) => tx.execute(sql`select external_id as id, name, plan, attributes from customers where workspace_id = ${scope.workspaceId} order by external_id`)))]

describe('reading', () => {
  it('takes a byte order mark, CRLF, quoted line breaks, semicolons and stray spaces in names, in pieces of any size', async () => {
    const scope = await memberOf()
    const text = '\ufeff id ; name;plan;city\r\n1;"Line one\r\nline ""two""";Pro;Cluj\r\n\r\n2; Café Ștefan ;;\r\n'
    expect(await take(scope, CUSTOMERS, text, 1)).toMatchObject({ state: 'done', rowsRead: 2, rowsTaken: 2, rowsRejected: 0 })
    expect(await rowsOf(scope)).toEqual([{ id: '1', name: 'Line one\r\nline "two"', plan: 'Pro', attributes: { city: 'Cluj' } }, { id: '2', name: 'Café Ștefan', plan: null, attributes: {} }])
  })

  it('reads gzip, Latin-1 line by line, and UTF-16', async () => {
    const scope = await memberOf()
    const mixed = Buffer.concat([Buffer.from('id,name,plan,city\n1,Zoë,,\n'), Buffer.from('2,Zo\xeb,,\n', 'latin1')])
    expect(await take(scope, CUSTOMERS, gzipSync(mixed))).toMatchObject({ state: 'done', rowsTaken: 2 })
    expect(await take(scope, CUSTOMERS, Buffer.from('\ufeffid\tname\tplan\tcity\n3\tZoë\t\t\n', 'utf16le'))).toMatchObject({ state: 'done', rowsTaken: 1 })
    expect((await rowsOf(scope)).map(({ name }) => name)).toEqual(['Zoë', 'Zoë', 'Zoë'])
  })

  it.each([
    ['a damaged gzip file', gzipSync('id,name,plan,city\n1,a,b,c\n').subarray(0, 24), 'The gzip file is damaged or cut off. Pack it again and send that.'],
    ['an Excel file', Buffer.from('PK\u0003\u0004xxxx'), 'This is a zip or Excel file. Save it as CSV (plain or gzip) and send that.'],
    ['twin columns', Buffer.from('id,name,name\n1,a,b\n'), 'Two columns are called {name}. Give each column a name of its own.'],
    ['a file without rows', Buffer.from('id,name,plan,city\n'), 'The file has a row of names and nothing below it.'],
    ['a missing column', Buffer.from('id,name,plan\n1,a,b\n'), 'The file has no column {column}, which the mapping wants for {field}. Its columns are: {columns}.'],
    ['an open quotation mark', Buffer.from(`id,name,plan,city\n1,"${'x'.repeat(1_100_000)}`), 'The file cannot be read as CSV near line {line}: a quotation mark is probably not closed.'],
  ])('declines %s in words', async (_what, bytes, problem) => {
    expect(await take(await memberOf(), CUSTOMERS, bytes, 65536)).toMatchObject({ state: 'failed', problem })
  })
})

describe('rows', () => {
  it('accounts for each: taken, left out, repeated, refused with the row and the reason', async () => {
    const scope = await memberOf()
    const mapping = { ...CUSTOMERS, fields: { ...CUSTOMERS.fields, signed_up_on: 'since' }, only: [{ column: 'plan', op: 'not_equals', value: 'test' }], dateFormats: ['dd-MM-yyyy'] }
    const text = 'id,name,plan,city,since\n1,a,x,,31-01-2024\n2,b,test,,\n1,again,x,,\n3,=HYPERLINK(1),x,,31-02-2024\n,nobody,x,,\n5,e,x,,,,too many\n6,f,x,-5,\n'
    expect(await take(scope, mapping, text)).toMatchObject({ rowsRead: 7, rowsTaken: 2, rowsLeftOut: 1, rowsRepeated: 1, rowsRejected: 3 })
    expect((await listRejections(scope, { importNo: 1 })).map(({ rowNo, field, details }) => [rowNo, field, details])).toEqual([
      [5, 'signed_up_on', { value: '31-02-2024', format: 'dd-MM-yyyy' }], [6, 'external_id', { field: 'external_id' }], [7, null, { cells: 7, columns: 5 }],
    ])
    let csv = ''
    for await (const line of rejectionsCsv(scope, 1, ({ reason }) => reason)) csv += line
    expect(csv).toContain(`3,'=HYPERLINK(1),x,,31-02-2024,5,signed_up_on,`)
  })

  it('keeps the last or all of a key where asked', async () => {
    const text = 'id,name,plan,city\n1,first,,\n2,other,,\n1,last,,\n'
    const last = await memberOf()
    const lastMapping = { ...CUSTOMERS, duplicates: { policy: 'last' } }
    expect(await take(last, lastMapping, text)).toMatchObject({ rowsTaken: 2, rowsRepeated: 1 })
    expect((await rowsOf(last)).map(({ name }) => name)).toEqual(['last', 'other'])
    expect(await take(last, lastMapping, text)).toMatchObject({ rowsTaken: 0, rowsUnchanged: 2, rowsRepeated: 1 })
    const all = await memberOf()
    expect(await take(all, { ...CUSTOMERS, duplicates: { policy: 'keep_all' } }, text)).toMatchObject({ rowsTaken: 3, rowsRepeated: 0 })
    expect((await rowsOf(all)).map(({ id }) => id)).toEqual(['1', '1#2', '2'])
  })

  it('leaves what the mapping does not give, and empties what it gives empty', async () => {
    const scope = await memberOf()
    await take(scope, CUSTOMERS, 'id,name,plan,city\n1,a,Pro,Cluj\n')
    await take(scope, { kind: 'customers', fields: { external_id: 'id', country: 'land' }, attributes: { size: { column: 'size', type: 'number' } } }, 'id,land,size\n1,RO,12\n')
    expect(await rowsOf(scope)).toEqual([{ id: '1', name: 'a', plan: 'Pro', attributes: { city: 'Cluj', size: 12 } }])
    await take(scope, CUSTOMERS, 'id,name,plan,city\n1,a,,\n')
    expect(await rowsOf(scope)).toEqual([{ id: '1', name: 'a', plan: null, attributes: { size: 12 } }])
  })
})

describe('orders', () => {
  const LINES = { kind: 'orders', fields: { external_id: 'no', customer: 'who', ordered_at: 'at', quantity: 'n', unit_price: 'price' } }
  const orders = async (scope: Scope) => [...(await scope.read((tx) => tx.execute(sql`
    select o.external_id as id, amount_minor::int as minor, ordered_on, (select count(*)::int from order_lines l where l.workspace_id = o.workspace_id and l.order_no = o.order_no) as lines
    from orders o where workspace_id = ${scope.workspaceId} order by external_id`)))]

  it('sums lines wherever they lie, and tells an order anew without the lines that are gone', async () => {
    const scope = await memberOf()
    const text = 'no,who,at,n,price\nA,c1,2024-01-02,3,0.335\nB,c2,2024-01-03,1,5\nA,c1,2024-01-01,1,2\n'
    expect(await take(scope, LINES, text)).toMatchObject({ rowsTaken: 3 })
    expect(await orders(scope)).toEqual([{ id: 'A', minor: 301, ordered_on: '2024-01-01', lines: 2 }, { id: 'B', minor: 500, ordered_on: '2024-01-03', lines: 1 }])
    const before = await checksums(scope)
    expect(await take(scope, LINES, text)).toMatchObject({ rowsTaken: 0, rowsUnchanged: 3 })
    expect(await checksums(scope)).toEqual(before)
    expect(await take(scope, LINES, 'no,who,at,n,price\nA,c1,2024-01-02,3,0.335\n')).toMatchObject({ rowsTaken: 0, rowsUnchanged: 1 })
    expect((await orders(scope))[0]).toEqual({ id: 'A', minor: 101, ordered_on: '2024-01-02', lines: 1 })
  })
})

describe('answers', () => {
  const MAPPING = {
    kind: 'answers', survey: { key: 'ease', name: 'Ease' }, fields: { response_key: 'id', answered_at: 'at' },
    questions: [{ key: 'ease', kind: 'ces', scale: 'effort_5', reversed: true, column: 'e', missing: ['0'], notApplicable: ['6'] }, { key: 'nps', kind: 'nps', column: 'n' }],
  }

  it('turns scales round and keeps what is off them apart, with the rest of the row', async () => {
    const scope = await memberOf()
    expect(await take(scope, MAPPING, 'id,at,e,n\n1,2024-01-01,5,10\n2,2024-01-01,4.5,9\n3,2024-01-01,0,11\n4,2024-01-01,6,4.0\n')).toMatchObject({ rowsTaken: 4, rowsRejected: 0, rowsFlagged: 2 })
    const found = await scope.read((tx) => tx.execute<{ key: string; state: string; score: number | null }>(sql`
      select q.key, a.state, a.score from answers a join questions q on q.workspace_id = a.workspace_id and q.question_no = a.question_no where a.workspace_id = ${scope.workspaceId} order by a.response_no, q.key`))
    expect(found.map(({ key, state, score }) => `${key} ${state} ${score}`)).toEqual([
      'ease given 1', 'nps given 10', 'ease out_of_range null', 'nps given 9', 'ease skipped null', 'nps out_of_range null', 'ease not_applicable null', 'nps given 4',
    ])
  })

  it('will not mix a question with another of the same key', async () => {
    const scope = await memberOf()
    await take(scope, MAPPING, 'id,at,e,n\n1,2024-01-01,5,10\n')
    const other = { ...MAPPING, questions: [{ key: 'ease', kind: 'csat', column: 'e' }] }
    expect(await take(scope, other, 'id,at,e,n\n1,2024-01-01,5,10\n')).toMatchObject({ state: 'failed', problemDetails: { key: 'ease', kind: 'ces', scale: 'effort_5' } })
  })
})

describe('rights', () => {
  it('lets a viewer look and not import, and shows nothing to another team', async () => {
    const scope = await memberOf({ role: 'editor' })
    await take(scope, CUSTOMERS, 'id,name,plan,city\n1,a,,\n')
    await expect(take(await memberOf({ role: 'viewer' }), CUSTOMERS, 'id,name,plan,city\n1,a,,\n')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getImport(await memberOf(), { importNo: 1 })).rejects.toMatchObject({ code: 'missing' })
  })
})
