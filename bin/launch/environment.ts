import { keptSecrets } from './secrets.ts'
import { embeddedDatabase } from './embedded-database.ts'
import { isEmpty } from './is-empty.ts'
import { outsideDatabase } from './outside-database.ts'

export interface Environment {
  /** Whether there is nobody in the database yet. */
  isNew: boolean
  dataLocation: string
  /** A login that row-level security does not bind, for backup and restore. */
  backupUrl: string
  stop(): Promise<void>
  /** Calls back when a database of ours ends by itself. */
  onLoss(tell: () => void): void
}

export interface Found extends Omit<Environment, 'isNew'> {
  ownerUrl: string
  appUrl: string
}

/**
 * Finds or starts the database, brings it up to date, and sets what the product reads from the environment.
 * With `lock`, only one may have it so at a time: the start does, a command beside it does not.
 */
export async function prepareEnvironment(options: { lock: boolean }): Promise<Environment> {
  const secrets = keptSecrets()
  process.env.AUTH_SECRET ||= secrets.authSecret
  process.env.APP_URL ||= `http://localhost:${process.env.PORT || '3000'}`
  const found = process.env.DATABASE_URL
    ? await outsideDatabase(process.env.DATABASE_URL, process.env.DATABASE_APP_URL, secrets)
    : await embeddedDatabase(secrets, options.lock)
  process.env.DATABASE_URL = found.ownerUrl
  process.env.DATABASE_APP_URL = found.appUrl
  return { ...found, isNew: await isEmpty(found.ownerUrl) }
}
