import { sql } from 'drizzle-orm'
import { type ConstructorOptions, fromDrizzle, PgBoss } from 'pg-boss'
import { log } from '../shared/log.ts'
import { appDatabase, type Database, type Tx } from './database.ts'
import { describeProblem } from './describe-problem.ts'
import type { Jobs, QueueName } from './queues.ts'

/** The queue over one of our own pools. Its housekeeping comes as a text of its own transaction, which a pool must run on one connection. */
export function queueOver(db: Database): NonNullable<ConstructorOptions['db']> {
  return {
    async executeSql(text, values) {
      const batch = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/.exec(text)?.[1]
      if (!batch) return fromDrizzle(db.orm, sql).executeSql(text, values?.map(asJson))
      const results = await db.orm.transaction((tx) => tx.execute(sql.raw(batch))) as unknown as unknown[]
      return { rows: results.flat() }
    },
  }
}

/** drizzle makes its client pass text through as it is, so structures are turned into JSON here. */
function asJson(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date) ? JSON.stringify(value) : value
}

/** Longer than any key stays of use; the queue keeps finished jobs for a week. */
const ONCE_SECONDS = 7 * 86_400

let sender: Promise<PgBoss> | undefined

function startedSender(): Promise<PgBoss> {
  sender ??= (async () => {
    const boss = new PgBoss({ db: queueOver(appDatabase()), migrate: false, createSchema: false, supervise: false, schedule: false })
    boss.on('error', (error) => log('queue.error', { message: describeProblem(error) }))
    return boss.start()
  })()
  sender.catch(() => { sender = undefined })
  return sender
}

export interface EnqueueOptions {
  startAfterSeconds?: number
  /** Of all jobs of a queue with the same key, one is kept. */
  onceKey?: string
}

/** Puts a job on its queue inside the transaction of what causes it: both happen or neither. */
export async function enqueue<Q extends QueueName>(tx: Tx, queue: Q, data: Jobs[Q], options: EnqueueOptions = {}): Promise<void> {
  const boss = await startedSender()
  await boss.send(queue, data, {
    db: fromDrizzle(tx, sql),
    ...(options.startAfterSeconds ? { startAfter: options.startAfterSeconds } : {}),
    ...(options.onceKey ? { singletonKey: options.onceKey, singletonSeconds: ONCE_SECONDS } : {}),
  })
}
