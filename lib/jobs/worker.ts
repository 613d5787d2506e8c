import { PgBoss } from 'pg-boss'
import type { Database } from '../db/database.ts'
import { describeProblem } from '../db/describe-problem.ts'
import { queueOver } from '../db/job-queue.ts'
import type { Jobs, QueueName } from '../db/queues.ts'
import { log } from '../shared/log.ts'
import type { Handler } from './handler.ts'
import { HANDLERS } from './handlers.ts'

export interface Worker {
  /** Takes no more jobs, gives those under way ten seconds, and hands the rest back to the queue. */
  stop(): Promise<void>
}

type Handlers = { readonly [Q in QueueName]?: Handler<Q> }

/**
 * Does the jobs of every queue that has a handler.
 * A job whose worker was killed is silent for 30 s at most before the next round of supervision, every 5 s, hands it to another.
 */
export async function startWorker(db: Database, handlers: Handlers = HANDLERS): Promise<Worker> {
  const boss = new PgBoss({
    db: queueOver(db), migrate: false, createSchema: false, schedule: false, reindex: false, monitorVacuum: false,
    superviseIntervalSeconds: 5, monitorIntervalSeconds: 5,
  })
  boss.on('error', (error) => log('queue.error', { message: describeProblem(error) }))
  boss.on('warning', (warning) => log('queue.warning', { message: warning.message }))
  await boss.start()
  for (const queue of Object.keys(handlers) as QueueName[]) await work(boss, db, queue, handlers[queue])
  const clock = handlers['plan-daily'] ? await planHourly(boss) : undefined
  log('worker.started', { queues: Object.keys(handlers).join(' ') })
  return {
    async stop() {
      clearInterval(clock)
      await boss.stop({ graceful: true, timeout: 10_000, close: false })
      log('worker.stopped')
    },
  }
}

/** Every worker asks each minute; the queue keeps one of these an hour. */
async function planHourly(boss: PgBoss): Promise<NodeJS.Timeout> {
  const plan = () => boss.send('plan-daily', {}, { singletonKey: 'hourly', singletonSeconds: 3600 })
  await plan()
  return setInterval(() => void plan().catch((error: unknown) => log('queue.error', { message: describeProblem(error) })), 60_000)
}

async function work<Q extends QueueName>(boss: PgBoss, db: Database, queue: Q, handler: Handler<Q> | undefined): Promise<void> {
  if (!handler) return
  await boss.work<Jobs[Q]>(queue, { localConcurrency: handler.atOnce ?? 1, pollingIntervalSeconds: 1 }, async ([job]) => {
    if (!job) return
    const startedAt = performance.now()
    try {
      await handler.run(job.data, { db, signal: job.signal })
      log('job.done', { queue, job: job.id, ms: Math.round(performance.now() - startedAt) })
    } catch (error) {
      const problem = describeProblem(error)
      log('job.failed', { queue, job: job.id, ms: Math.round(performance.now() - startedAt), problem })
      throw new Error(problem)
    }
  })
}
