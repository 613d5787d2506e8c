import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { acceptanceAnswers, acceptanceFile, acceptanceFolder, exampleMapping } from '../test/acceptance.ts'
import { checksums } from '../test/checksums.ts'
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

  it('takes product use, tickets and their answers, and the same again changes nothing', async () => {
    const scope = await memberOf({ currency: 'USD' })
    const take = (file: string, mapping: string) => importFile(scope, { fileName: file, mapping: exampleMapping(mapping), bytes: acceptanceFile(ravenstack ?? '', file) })
    await take('ravenstack_subscriptions.csv.gz', 'ravenstack-subscriptions')
    const all = async () => [
      await take('ravenstack_feature_usage.csv.gz', 'ravenstack-feature-usage'), await take('ravenstack_support_tickets.csv.gz', 'ravenstack-tickets'),
      await take('ravenstack_support_tickets.csv.gz', 'ravenstack-ticket-csat'),
    ]
    const first = await all()
    expect(first[0]).toMatchObject({ state: 'done', rowsRead: 25000, rowsTaken: 24979, rowsRepeated: 21, rowsRejected: 0 })
    expect(first[1]).toMatchObject({ state: 'done', rowsRead: 2000, rowsTaken: 2000, rowsRejected: 0 })
    expect(first[2]).toMatchObject({ state: 'done', rowsRead: 2000, rowsTaken: 2000, rowsRejected: 0 })
    const before = await checksums(scope)
    for (const again of await all()) expect(again).toMatchObject({ state: 'done', rowsTaken: 0, rowsRejected: 0 })
    expect(await checksums(scope)).toEqual(before)
    const [row] = await scope.read((tx) => tx.execute(sql`
      select (select sum(events)::int from activity_days where workspace_id = ${scope.workspaceId}) as events,
        (select count(distinct customer_no)::int from activity_days where workspace_id = ${scope.workspaceId} and day between '2024-12-01' and '2024-12-31') as active,
        (select round(avg(resolution_minutes)::numeric / 60, 4)::float8 from tickets where workspace_id = ${scope.workspaceId}) as hours,
        (select count(*)::int from invitations where workspace_id = ${scope.workspaceId} and state = 'delivered') as delivered,
        (select count(*)::int from responses where workspace_id = ${scope.workspaceId}) as responses,
        (select count(*)::int from answers where workspace_id = ${scope.workspaceId} and score >= 4) as satisfied`))
    const reference = acceptanceAnswers(ravenstack ?? '') as { feature_usage_2024_12: { active_accounts: number } }
    expect(row).toEqual({ events: 24979, active: reference.feature_usage_2024_12.active_accounts, hours: 35.861, delivered: 2000, responses: 1175, satisfied: 779 })
  })
})

const sf311 = acceptanceFolder('sf311') ?? ''

describe.skipIf(!sf311)('sf311', () => {
  it('takes cases by the clock of Los Angeles', async () => {
    const scope = await memberOf({ timeZone: 'America/Los_Angeles' })
    expect(await importFile(scope, { fileName: 'cases.csv.gz', mapping: exampleMapping('sf311-cases'), bytes: acceptanceFile(sf311, 'sf311_cases.csv.gz') }))
      .toMatchObject({ state: 'done', rowsRead: 10000, rowsTaken: 10000, rowsRejected: 0 })
    const [row] = await scope.read((tx) => tx.execute(sql`
      select count(*) filter (where resolved_at is null)::int as open, count(*) filter (where resolved_at < opened_at)::int as negative, count(resolution_minutes)::int as used,
        avg(resolution_minutes) / 60 as hours, min(opened_on)::text as first, max(opened_on)::text as last, count(distinct channel_no)::int as channels
      from tickets where workspace_id = ${scope.workspaceId}`))
    const reference = acceptanceAnswers(sf311) as { all: { closed_used: number; mean_hours: number }; by_channel: Record<string, unknown> }
    expect(row).toMatchObject({ open: 470, negative: 129, used: reference.all.closed_used, first: '2008-07-01', last: '2016-01-27', channels: Object.keys(reference.by_channel).length })
    expect(row?.hours).toBeCloseTo(reference.all.mean_hours, 5)
  })
})
