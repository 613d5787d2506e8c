import type { Scope } from '../../lib/auth/scope.ts'
import { workerScope } from '../../lib/auth/worker-scope.ts'
import { appDatabase, type Database } from '../../lib/db/database.ts'
import { Refusal } from '../../lib/shared/refusal.ts'
import { type Environment, prepareEnvironment } from '../launch/environment.ts'
import { requiredText, type Values } from './verb.ts'

/** The database of a command, found or started the moment it is first needed: what is wrongly asked never gets that far. */
export function workplace() {
  let environment: Environment | null = null
  const prepared = async (): Promise<Environment> => {
    environment ??= await prepareEnvironment({ lock: false })
    return environment
  }
  const db = async (): Promise<Database> => {
    await prepared()
    return appDatabase()
  }
  return {
    db,
    backupUrl: async () => (await prepared()).backupUrl,
    /** The workspace named with --workspace, as its operator. */
    async scopeOf(values: Values): Promise<Scope> {
      const slug = requiredText(values, 'workspace')
      const scope = await workerScope(await db(), slug, { kind: 'operator', id: 'command-line', name: 'Command line' })
      if (!scope) throw new Refusal('missing', `There is no workspace "${slug}".`)
      return scope
    },
    async close(): Promise<void> {
      if (!environment) return
      await appDatabase().close()
      await environment.stop()
    },
  }
}
