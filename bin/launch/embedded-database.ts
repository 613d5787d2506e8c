import { join } from 'node:path'
import { startEmbeddedPostgres } from '../../lib/db/embedded-postgres.ts'
import { holdCluster } from '../../lib/db/hold-cluster.ts'
import { prepareDatabase } from '../../lib/db/prepare-database.ts'
import type { Found } from './environment.ts'
import { dataFolder } from './root.ts'
import type { Secrets } from './secrets.ts'

/** The PostgreSQL that came with npm, on data of our own. What a killed start left running is taken over and stopped in the end. */
export async function embeddedDatabase(secrets: Secrets, lock: boolean): Promise<Found> {
  const cluster = await startEmbeddedPostgres(join(dataFolder, 'database'))
  const hold = lock || !cluster.wasRunning ? await holdCluster(cluster.adminUrl) : null
  if (lock && !hold) throw new Error(`Peil already runs on the data in ${dataFolder}. Stop it there first, or give this one a folder of its own: PEIL_DATA=.data-2 npm start`)
  const stop = async () => {
    await hold?.release()
    if (hold) await cluster.stopForGood()
  }
  try {
    const logins = await prepareDatabase(cluster.adminUrl, 'peil', { owner: secrets.ownerPassword, app: secrets.appPassword })
    return {
      ...logins,
      dataLocation: cluster.folder,
      backupUrl: Object.assign(new URL(cluster.adminUrl), { pathname: '/peil' }).toString(),
      onLoss: (tell) => hold?.onLoss(tell),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
