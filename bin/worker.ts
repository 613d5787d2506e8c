import { startWorker } from '../lib/jobs/worker.ts'
import { appDatabase } from '../lib/db/database.ts'

/** The worker process: does jobs until it is asked to stop. */
const db = appDatabase()
const worker = await startWorker(db)

async function stop(): Promise<void> {
  await worker.stop()
  await db.close()
  process.exit(0)
}

process.once('SIGTERM', stop)
process.once('SIGINT', stop)
