import { appDatabase } from '../db/database.ts'
import { startWorker } from '../jobs/worker.ts'

/** A worker that begins a mail and never ends it, to be killed by a test. */
await startWorker(appDatabase(), {
  'send-mail': {
    run: () => {
      process.stdout.write('hanging\n')
      return new Promise(() => {})
    },
  },
})
