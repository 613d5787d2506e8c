import { randomBytes } from 'node:crypto'
import { abilitiesOf } from '../../lib/auth/abilities.ts'
import { makeScope, type Scope } from '../../lib/auth/scope.ts'
import { appDatabase, type Database, openDatabase } from '../../lib/db/database.ts'
import { startEmbeddedPostgres } from '../../lib/db/embedded-postgres.ts'
import { prepareDatabase } from '../../lib/db/prepare-database.ts'
import { dropTestDatabases } from '../../lib/test/drop-test-databases.ts'
import { createTeam } from '../../lib/team/create-team.ts'
import { dataFolder } from '../launch/root.ts'

export interface Stage {
  db: Database
  /** As the owner of the tables: for tables without any index, which the product itself cannot make. */
  owner: Database
  scope: Scope
  /** Another workspace of the same database. */
  anotherScope(name: string): Promise<Scope>
  leave(): Promise<void>
}

/** A PostgreSQL of the bench's own, as durable as the real one, with an empty workspace. */
export async function setStage(): Promise<Stage> {
  const cluster = await startEmbeddedPostgres(`${dataFolder}/bench-postgres`)
  await dropTestDatabases(cluster.adminUrl, 'bench')
  const { ownerUrl, appUrl } = await prepareDatabase(cluster.adminUrl, `bench_${randomBytes(4).toString('hex')}`)
  Object.assign(process.env, { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, AUTH_SECRET: randomBytes(24).toString('hex'), PEIL_LOG: 'off' })
  const db = appDatabase()
  const owner = openDatabase(ownerUrl, { pool: 2, statementSeconds: 300 })
  const anotherScope = async (name: string) => {
    const { workspace } = await createTeam(db, { workspace: name, name: 'Bench', email: 'bench@peil.example', timeZone: 'UTC' })
    return makeScope(db, workspace, { kind: 'operator', id: 'bench', name: 'Bench' }, abilitiesOf('owner'))
  }
  return {
    db, owner, scope: await anotherScope('Bench'), anotherScope,
    async leave() {
      await owner.close()
      await db.close()
      await cluster.stop()
    },
  }
}
