import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../db/database.ts'
import { enqueue } from '../db/job-queue.ts'
import type { Jobs } from '../db/queues.ts'
import { freshDatabase } from '../test/fresh-database.ts'
import { memberOf } from '../test/workspace.ts'
import { listParkedJobs } from './list-parked-jobs.ts'
import { planDaily } from './plan-daily.ts'
import { retryParkedJob } from './retry-parked-job.ts'
import { startWorker } from './worker.ts'

let db: Database
beforeAll(async () => { db = (await freshDatabase()).db })

const soon = (condition: () => boolean | Promise<boolean>, seconds = 20) => expect.poll(condition, { timeout: seconds * 1000, interval: 100 }).toBe(true)

describe('the worker', () => {
  it('does a job that was planned in a transaction, and none that was rolled back', async () => {
    const scope = await memberOf()
    const done: Jobs['take-health-snapshots'][] = []
    const worker = await startWorker(db, { 'take-health-snapshots': { run: async (data) => { done.push(data) } } })
    await scope.write((tx) => enqueue(tx, 'take-health-snapshots', { workspaceId: scope.workspaceId }))
    await expect(scope.write(async (tx) => {
      await enqueue(tx, 'take-health-snapshots', { workspaceId: -1 })
      throw new Error('changed my mind')
    })).rejects.toThrow('changed my mind')
    await soon(() => done.length > 0)
    await worker.stop()
    expect(done).toEqual([{ workspaceId: scope.workspaceId }])
  })

  it('parks a job that keeps failing where its own team alone can see and retry it', async () => {
    const [ours, theirs] = [await memberOf(), await memberOf()]
    await db.orm.execute(sql`update pgboss.queue set retry_limit = 0 where name = 'run-import'`)
    let mended = false
    const worker = await startWorker(db, { 'run-import': { run: async () => { if (!mended) throw new Error('the file is gone') } } })
    await ours.write((tx) => enqueue(tx, 'run-import', { workspaceId: ours.workspaceId, importNo: 1 }))
    await soon(async () => (await listParkedJobs(ours)).length === 1)
    const [job] = await listParkedJobs(ours)
    expect(job).toMatchObject({ queue: 'run-import', tries: 1, problem: 'the file is gone' })
    expect(await listParkedJobs(theirs)).toEqual([])
    await expect(retryParkedJob(theirs, { jobId: job?.jobId ?? '' })).rejects.toThrow('This job is not waiting for a person.')
    mended = true
    await retryParkedJob(ours, { jobId: job?.jobId ?? '' })
    await soon(async () => (await db.orm.execute(sql`select 1 from pgboss.job where name = 'run-import' and state = 'completed'`)).length === 1)
    expect(await listParkedJobs(ours)).toEqual([])
    await worker.stop()
  })

  it('plans one health snapshot a workspace and local day, however often it runs', async () => {
    const scope = await memberOf({ timeZone: 'Pacific/Auckland' })
    const planned = async () => (await db.orm.execute(sql`select 1 from pgboss.job where name = 'take-health-snapshots' and state = 'created' and data ->> 'workspaceId' = ${String(scope.workspaceId)}`)).length
    await planDaily(db, new Date('2026-03-01T10:30:00Z'))
    await planDaily(db, new Date('2026-03-01T10:45:00Z'))
    expect(await planned()).toBe(1)
    await planDaily(db, new Date('2026-03-01T11:30:00Z'))
    expect(await planned()).toBe(2)
  })

  it('takes over the job of a killed worker within a minute', { timeout: 90_000 }, async () => {
    const scope = await memberOf()
    await scope.write((tx) => enqueue(tx, 'send-mail', { mailId: 'taken-over' }))
    const victim = spawn(process.execPath, [fileURLToPath(new URL('../test/hanging-worker.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'], env: process.env })
    await new Promise<void>((begun) => victim.stdout.on('data', (chunk: Buffer) => { if (chunk.includes('hanging')) begun() }))
    victim.kill('SIGKILL')
    await once(victim, 'exit')
    const killedAt = performance.now()
    let taken = ''
    const worker = await startWorker(db, { 'send-mail': { run: async (data) => { taken = data.mailId } } })
    await soon(() => taken === 'taken-over', 60)
    expect((performance.now() - killedAt) / 1000).toBeLessThan(60)
    await worker.stop()
  })
})
