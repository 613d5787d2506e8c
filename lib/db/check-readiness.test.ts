import { createServer, type Server } from 'node:net'
import postgres from 'postgres'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort } from './free-port.ts'
import { freshDatabase } from '../test/fresh-database.ts'

/** The probe reads its login once: each case loads the module anew. */
async function readiness(appUrl: string) {
  process.env.DATABASE_APP_URL = appUrl
  vi.resetModules()
  return (await import('./check-readiness.ts')).checkReadiness()
}

let urls: Awaited<ReturnType<typeof freshDatabase>>
let blackHole: Server | undefined
beforeAll(async () => { urls = await freshDatabase() })
afterEach(() => { blackHole?.close() })

describe('readiness', () => {
  it('is given when the database answers and is up to date', async () => {
    expect(await readiness(urls.appUrl)).toEqual({ ready: true, queueLagSeconds: 0, queued: 0 })
  })

  it('tells how long the oldest due job has waited', async () => {
    const owner = postgres(urls.ownerUrl, { max: 1 })
    await owner`insert into pgboss.job (name, data, start_after) values ('send-mail', '{}', now() - interval '90 seconds')`
    await owner.end()
    expect(await readiness(urls.appUrl)).toMatchObject({ ready: true, queueLagSeconds: expect.closeTo(90, -1), queued: 1 })
  })

  it('is refused within half a second when the database does not answer', async () => {
    const port = await freePort()
    const silent = createServer(() => {})
    blackHole = silent
    await new Promise<void>((done) => silent.listen(port, '127.0.0.1', done))
    const startedAt = performance.now()
    const answer = await readiness(`postgres://peil_app:x@127.0.0.1:${port}/peil`)
    expect(answer).toEqual({ ready: false, reason: 'database', message: 'The database did not answer within 500 ms.' })
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })

  it('is refused without telling the login when nobody listens', async () => {
    const answer = await readiness('postgres://peil_app:secret@127.0.0.1:1/peil')
    expect(answer).toEqual({ ready: false, reason: 'database', message: 'The database cannot be reached.' })
  })

  it('is refused when a migration is missing', async () => {
    const owner = postgres(urls.ownerUrl, { max: 1 })
    await owner`delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`
    await owner.end()
    expect(await readiness(urls.appUrl)).toMatchObject({ ready: false, reason: 'migrations' })
  })
})
