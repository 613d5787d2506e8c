import { sql } from 'drizzle-orm'
import { type ConstructorOptions, fromDrizzle, PgBoss } from 'pg-boss'
import { log } from '../shared/log.ts'
import { appDatabase, type Database, type Tx } from './database.ts'
import type { Jobs, QueueName } from './queues.ts'

/** The queue over one of our own pools. */
export function queueOver(db: Database): NonNullable<ConstructorOptions['db']> {
  return { executeSql: (text, values) => fromDrizzle(db.orm, sql).executeSql(text, values) }
}

let sender: Promise<PgBoss> | undefined

function startedSender(): Promise<PgBoss> {
  sender ??= (async () => {
    const boss = new PgBoss({ db: queueOver(appDatabase()), migrate: false, createSchema: false, supervise: false, schedule: false })
    boss.on('error', (error) => log('queue.error', { message: error.message }))
    return boss.start()
  })()
  return sender
}

/** Puts a job on its queue inside the transaction of what causes it: both happen or neither. */
export async function enqueue<Q extends QueueName>(tx: Tx, queue: Q, data: Jobs[Q], options: { startAfterSeconds?: number } = {}): Promise<void> {
  const boss = await startedSender()
  await boss.send(queue, data, { db: fromDrizzle(tx, sql), ...(options.startAfterSeconds ? { startAfter: options.startAfterSeconds } : {}) })
}
