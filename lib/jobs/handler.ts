import type { Database } from '../db/database.ts'
import type { Jobs, QueueName } from '../db/queues.ts'

/** What a handler may use besides the job itself. */
export interface JobContext {
  /** To make a scope with `workerScope`, and for the few look-ups without a workspace. */
  db: Database
  /** Fires when the worker stops or the job was taken from it: stop at the next safe point. */
  signal: AbortSignal
}

/** One queue's work: mints the scope and calls the verb a person would call. It may run twice, so its effect must be idempotent. */
export interface Handler<Q extends QueueName> {
  run(data: Jobs[Q], context: JobContext): Promise<void>
  /** How many of these one worker does at once; 1 where nothing is said. */
  atOnce?: number
}
