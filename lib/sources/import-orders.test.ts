import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptanceFile, acceptanceFolder, exampleMapping } from '../test/acceptance.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { importFile } from './import-file.ts'

beforeAll(freshDatabase)

const telco = acceptanceFolder('telco-churn') ?? ''
const retail = acceptanceFolder('online-retail') ?? ''

describe.skipIf(!telco)('telco-churn', () => {
  it('takes customers, subscriptions and charges to the cent', async () => {
    const scope = await memberOf({ currency: 'USD' })
    const take = (mapping: string) => importFile(scope, { fileName: 'Telco.csv.gz', mapping: exampleMapping(mapping), bytes: acceptanceFile(telco, 'Telco-Customer-Churn.csv.gz') })
    expect(await take('telco-churn-customers')).toMatchObject({ state: 'done', rowsRead: 7043, rowsTaken: 7043, rowsRejected: 0 })
    expect(await take('telco-churn-subscriptions')).toMatchObject({ state: 'done', rowsRead: 7043, rowsTaken: 7043, rowsRejected: 0 })
    expect(await take('telco-churn-charges')).toMatchObject({ state: 'done', rowsRead: 7043, rowsTaken: 7032, rowsLeftOut: 11, rowsRejected: 0 })
    const [sums] = await scope.read((tx) => tx.execute(sql`
      select (select sum(mrr_minor)::float8 from subscription_spans where workspace_id = ${scope.workspaceId}) as mrr,
        (select sum(amount_minor)::float8 from orders where workspace_id = ${scope.workspaceId}) as charges,
        (select count(*)::int from customers where workspace_id = ${scope.workspaceId} and first_paid_on = '2018-01-01') as paying`))
    expect(sums).toEqual({ mrr: 45611660, charges: 1605616870, paying: 7043 })
  })
})

describe.skipIf(!retail)('online-retail', () => {
  it('takes 541,909 lines as orders to the penny', async () => {
    const scope = await memberOf({ currency: 'GBP', timeZone: 'Europe/London' })
    const take = (mapping: string) => importFile(scope, { fileName: 'online_retail.csv.gz', mapping: exampleMapping(mapping), bytes: acceptanceFile(retail, 'online_retail.csv.gz') })
    expect(await take('online-retail-customers')).toMatchObject({ state: 'done', rowsRead: 541909, rowsTaken: 4372 })
    expect(await take('online-retail-orders')).toMatchObject({ state: 'done', rowsRead: 541909, rowsTaken: 397884, rowsLeftOut: 144025, rowsRejected: 0 })
    expect(await take('online-retail-refunds')).toMatchObject({ state: 'done', rowsRejected: 0 })
    const found = await scope.read((tx) => tx.execute(sql`
      select kind, count(*)::int as orders, sum(amount_minor)::float8 as minor, count(distinct customer_no)::int as customers from orders where workspace_id = ${scope.workspaceId} group by kind order by kind desc`))
    expect([...found]).toEqual([
      { kind: 'sale', orders: 18532, minor: 891140790, customers: 4338 },
      { kind: 'refund', orders: 3654, minor: 61134209, customers: 1589 },
    ])
  }, 300_000)
})
