import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptanceFile, acceptanceFolder, exampleMapping } from '../test/acceptance.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { importFile } from './import-file.ts'

beforeAll(freshDatabase)

const ravenstack = acceptanceFolder('ravenstack')

describe.skipIf(!ravenstack)('ravenstack', () => {
  it('takes accounts and subscriptions, and the same again changes nothing', async () => {
    const scope = await memberOf({ currency: 'USD' })
    const take = (file: string, mapping: string) => importFile(scope, { fileName: file, mapping: exampleMapping(mapping), bytes: acceptanceFile(ravenstack ?? '', file) })
    const accounts = await take('ravenstack_accounts.csv.gz', 'ravenstack-accounts')
    expect(accounts).toMatchObject({ state: 'done', rowsRead: 500, rowsTaken: 500, rowsRejected: 0 })
    const subs = await take('ravenstack_subscriptions.csv.gz', 'ravenstack-subscriptions')
    expect(subs).toMatchObject({ state: 'done', rowsRead: 5000, rowsTaken: 5000, rowsRejected: 0 })
    expect(await take('ravenstack_accounts.csv.gz', 'ravenstack-accounts')).toMatchObject({ rowsTaken: 0, rowsUnchanged: 500 })
    expect(await take('ravenstack_subscriptions.csv.gz', 'ravenstack-subscriptions')).toMatchObject({ rowsTaken: 0, rowsUnchanged: 5000 })
    const [row] = await scope.read((tx) => tx.execute(sql`select sum(mrr_minor)::float8 as mrr, count(distinct customer_no)::int as n from subscription_spans where workspace_id = ${scope.workspaceId} and state = 'paid' and from_on <= '2024-12-31' and (to_on is null or to_on > '2024-12-31')`))
    expect(row).toEqual({ mrr: 1015960800, n: 500 })
  })
})
