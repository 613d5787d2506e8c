import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Scope } from '../auth/scope.ts'
import { Refusal } from '../shared/refusal.ts'
import { listParkedJobs } from './list-parked-jobs.ts'

export const RetryParkedJob = z.object({ jobId: z.uuid() })

/** Puts a parked job back on its queue for one more round of tries. */
export async function retryParkedJob(scope: Scope, input: z.infer<typeof RetryParkedJob>): Promise<void> {
  scope.require('workspace.edit')
  const parked = (await listParkedJobs(scope)).find((job) => job.jobId === input.jobId)
  if (!parked) throw new Refusal('missing', 'This job is not waiting for a person.')
  await scope.write(async (tx) => {
    await tx.execute(sql`
      update pgboss.job set state = 'retry', retry_count = 0, start_after = now(), completed_on = null, output = null
      where name = ${parked.queue} and id = ${parked.jobId} and state = 'failed'`)
    await scope.audit(tx, 'job.retry', `${parked.queue} ${parked.jobId}`)
  })
}
