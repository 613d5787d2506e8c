import { workerScope } from '../auth/worker-scope.ts'
import { takeSnapshots } from '../health/take-snapshots.ts'
import type { Handler } from './handler.ts'

/** Scores a workspace's portfolio for its day; where no score is set up, nothing happens. */
export const takeHealthSnapshotsJob: Handler<'take-health-snapshots'> = {
  async run({ workspaceId }, { db }) {
    const scope = await workerScope(db, workspaceId, { kind: 'job', id: 'take-health-snapshots', name: 'Daily health score' })
    if (scope) await takeSnapshots(scope)
  },
}
