import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope } from '../auth/scope.ts'
import { appDatabase } from '../db/database.ts'
import { runImportJob } from '../jobs/run-import.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { cancelImport } from './cancel-import.ts'
import { createImport } from './create-import.ts'
import { deleteMapping } from './delete-mapping.ts'
import { getImport } from './get-import.ts'
import { listImports } from './list-imports.ts'
import { listMappings } from './list-mappings.ts'
import { Mapping } from './mapping.ts'
import { previewImport } from './preview-import.ts'
import { saveMapping } from './save-mapping.ts'
import { startImport } from './start-import.ts'

beforeAll(freshDatabase)

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const upload = (scope: Scope, text: string, fileName = 'file.csv') => createImport(scope, { fileName, bytes: bytes(text) })
const SUBSCRIPTIONS = 'subscription_id;account_id;start_date;price;billing_period\nS1;A1;01-02-2024;1.234,50;monthly\nS2;A1;31-02-2024;10,00;annual\n'

describe('an upload', () => {
  it('is looked at with a suggested mapping, started, done by the worker, and its file dropped', async () => {
    const scope = await memberOf({ role: 'editor' })
    const { importNo } = await upload(scope, SUBSCRIPTIONS)
    const { suggestedKind, suggestions } = await previewImport(scope, { importNo })
    expect(suggestedKind).toBe('subscriptions')
    const mapping = suggestions.subscriptions
    expect(mapping).toEqual({
      kind: 'subscriptions', numberFormat: { decimal: ',', thousands: '.' }, dateFormats: ['dd-MM-yyyy'],
      fields: { external_id: 'subscription_id', customer: 'account_id', amount: 'price', started_on: 'start_date', interval: { column: 'billing_period', values: { monthly: 'month', annual: 'year' } } },
    })
    const { rows, problems, refusal } = await previewImport(scope, { importNo, mapping })
    expect(refusal).toBeNull()
    expect(rows[0]?.values).toMatchObject({ external_id: 'S1', amount: '1234.50', started_on: '2024-02-01', interval: 'month' })
    expect(problems).toMatchObject([{ field: 'started_on', rows: 1 }])
    await startImport(scope, { importNo, mapping })
    await expect(startImport(scope, { importNo, mapping })).rejects.toMatchObject({ code: 'conflict' })
    await runImportJob.run({ workspaceId: scope.workspaceId, importNo }, { db: appDatabase(), signal: new AbortController().signal })
    expect(await getImport(scope, { importNo })).toMatchObject({ state: 'done', rowsRead: 2, rowsTaken: 1, rowsRejected: 1, header: ['subscription_id', 'account_id', 'start_date', 'price', 'billing_period'] })
    const [left] = await scope.read((tx) => tx.execute(sql`select count(*)::int as n from import_chunks where workspace_id = ${scope.workspaceId}`))
    expect(left).toEqual({ n: 0 })
    await expect(cancelImport(scope, { importNo })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is refused a mapping that does not fit, with the field named', async () => {
    const scope = await memberOf()
    const { importNo } = await upload(scope, 'id,name\n1,a\n')
    const mapping = Mapping.parse({ kind: 'customers', fields: { external_id: 'number' } })
    await expect(startImport(scope, { importNo, mapping })).rejects.toMatchObject({ code: 'invalid', details: { column: 'number', field: 'external_id' } })
    expect((await previewImport(scope, { importNo, mapping })).refusal).toMatchObject({ details: { columns: 'id, name' } })
    await expect(startImport(scope, { importNo, mapping: Mapping.parse({ kind: 'customers', fields: {} }) })).rejects.toMatchObject({ details: { field: 'external_id' } })
    await cancelImport(scope, { importNo })
    expect(await listImports(scope)).toMatchObject([{ importNo, state: 'cancelled' }])
  })

  it('leaves nothing behind where it is empty, and belongs to its team alone', async () => {
    const scope = await memberOf()
    await expect(upload(scope, '')).rejects.toMatchObject({ message: 'The file is empty.' })
    expect(await listImports(scope)).toEqual([])
    const { importNo } = await upload(scope, 'id\n1\n')
    await expect(previewImport(await memberOf(), { importNo })).rejects.toMatchObject({ code: 'missing' })
    await expect(cancelImport(await memberOf(), { importNo })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('suggestions', () => {
  const kindOf = async (header: string, row: string) => {
    const scope = await memberOf()
    const { importNo } = await upload(scope, `${header}\n${row}\n`)
    return (await previewImport(scope, { importNo })).suggestedKind
  }

  it.each([
    ['customers', 'account_id,account_name,industry,country,signup_date', 'A1,Acme,Tech,NL,2024-01-01'],
    ['contacts', 'contact_id,customer_id,email,name', 'P1,C1,a@example.com,Ana'],
    ['orders', 'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID', '1,A,2,2010-12-01 08:26:00,2.5,17'],
    ['tickets', 'ticket_id,account_id,submitted_at,closed_at,priority', 'T1,A1,2024-01-01,2024-01-02,high'],
    ['events', 'usage_id,account_id,usage_date,feature_name,usage_count', 'U1,A1,2024-01-01,export,3'],
    ['answers', 'RESPNUM,WEIGHT,NETPRO,Q7ALL', '1,1.5,9,4'],
  ])('takes a file for %s by its columns', async (kind, header, row) => expect(await kindOf(header, row)).toBe(kind))
})

describe('mappings', () => {
  it('are kept by name, replaced and forgotten', async () => {
    const scope = await memberOf({ role: 'editor' })
    const mapping = Mapping.parse({ kind: 'customers', fields: { external_id: 'id' } })
    const { mappingNo } = await saveMapping(scope, { name: 'CRM', mapping })
    await saveMapping(scope, { name: 'CRM', mapping: { ...mapping, fields: { external_id: 'number' } } })
    expect(await listMappings(scope)).toMatchObject([{ mappingNo, name: 'CRM', mapping: { fields: { external_id: 'number' } } }])
    expect(await listMappings(await memberOf())).toEqual([])
    await expect(deleteMapping(await memberOf(), { mappingNo })).rejects.toMatchObject({ code: 'missing' })
    await deleteMapping(scope, { mappingNo })
    expect(await listMappings(scope)).toEqual([])
  })

  it('are refused with an option nobody knows', () => {
    expect(Mapping.safeParse({ kind: 'customers', fields: { external_id: { column: 'id', mising: ['x'] } } }).success).toBe(false)
    expect(Mapping.safeParse({ kind: 'customers', fields: { external_id: { column: 'id', constant: 'x' } } }).success).toBe(false)
  })
})
