import postgres from 'postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../test/fresh-database.ts'
import { migrate } from './migrate.ts'

let urls: Awaited<ReturnType<typeof freshDatabase>>
beforeAll(async () => { urls = await freshDatabase() })

describe('migrating', () => {
  it('waits for nobody when nothing has changed', async () => {
    const writer = postgres(urls.ownerUrl, { max: 1 })
    await writer.begin(async (tx) => {
      await tx`lock table customers in access exclusive mode`
      await migrate(urls.ownerUrl, 'peil_app')
    })
    await writer.end()
  })

  it('steps back from people at work and goes on when they are done', async () => {
    const owner = postgres(urls.ownerUrl, { max: 1, onnotice: () => {} })
    await owner`comment on schema drizzle is 'an earlier version'`
    await owner`alter table customers no force row level security`
    const writer = postgres(urls.ownerUrl, { max: 1 })
    let migrated: Promise<void> | undefined
    await writer.begin(async (tx) => {
      await tx`lock table customers in row exclusive mode`
      migrated = migrate(urls.ownerUrl, 'peil_app')
      // While the migration waits for us, others get through: its own wait is short.
      await expect.poll(async () => (await owner`select 1 from pg_locks where not granted and relation = 'customers'::regclass`).length, { timeout: 20_000 }).toBe(1)
      await expect.poll(async () => (await owner`select 1 from pg_locks where not granted and relation = 'customers'::regclass`).length, { timeout: 20_000 }).toBe(0)
    })
    await migrated
    expect((await owner`select relforcerowsecurity as forced from pg_class where relname = 'customers'`)[0]?.forced).toBe(true)
    await Promise.all([owner.end(), writer.end()])
  })
})
