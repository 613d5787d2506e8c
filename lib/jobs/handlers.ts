import type { QueueName } from '../db/queues.ts'
import type { Handler } from './handler.ts'
import { deleteWorkspaceJob } from './delete-workspace.ts'
import { planDailyJob } from './plan-daily.ts'
import { runImportJob } from './run-import.ts'
import { sendMailJob } from './send-mail.ts'
import { takeHealthSnapshotsJob } from './take-health-snapshots.ts'

/** Which handler does the jobs of which queue; one file each beside this one. */
export const HANDLERS: { readonly [Q in QueueName]?: Handler<Q> } = {
  'plan-daily': planDailyJob,
  'run-import': runImportJob,
  'delete-workspace': deleteWorkspaceJob,
  'send-mail': sendMailJob,
  'take-health-snapshots': takeHealthSnapshotsJob,
}
