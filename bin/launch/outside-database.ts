import { prepareOutsideDatabase } from '../../lib/db/prepare-outside-database.ts'
import type { Found } from './environment.ts'
import type { Secrets } from './secrets.ts'

/** A PostgreSQL of the team's own, named by DATABASE_URL. */
export async function outsideDatabase(ownerUrl: string, appUrl: string | undefined, secrets: Secrets): Promise<Found> {
  const logins = await prepareOutsideDatabase(ownerUrl, appUrl || undefined, secrets.appPassword)
  const { host, pathname } = new URL(ownerUrl)
  return { ...logins, dataLocation: `PostgreSQL at ${host}${pathname}`, backupUrl: process.env.DATABASE_BACKUP_URL || ownerUrl, stop: async () => {}, onLoss: () => {} }
}
