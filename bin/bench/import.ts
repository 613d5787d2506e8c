import { randomBytes } from 'node:crypto'
import { abilitiesOf } from '../../lib/auth/abilities.ts'
import { makeScope } from '../../lib/auth/scope.ts'
import { appDatabase } from '../../lib/db/database.ts'
import { startEmbeddedPostgres } from '../../lib/db/embedded-postgres.ts'
import { prepareDatabase } from '../../lib/db/prepare-database.ts'
import { users } from '../../lib/db/schema/identity.ts'
import { importFile } from '../../lib/sources/import-file.ts'
import { acceptanceFile, acceptanceFolder, exampleMapping } from '../../lib/test/acceptance.ts'
import { createWorkspace } from '../../lib/workspaces/create-workspace.ts'

/** Imports the 541,909 rows of a web shop and tells the time and the memory above idle. */
const folder = acceptanceFolder('online-retail')
if (!folder) process.exit(0)

const cluster = await startEmbeddedPostgres('.data/bench-postgres')
const name = `bench_${randomBytes(4).toString('hex')}`
const { ownerUrl, appUrl } = await prepareDatabase(cluster.adminUrl, name)
Object.assign(process.env, { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl, AUTH_SECRET: randomBytes(24).toString('hex') })

const db = appDatabase()
const [user] = await db.orm.insert(users).values({ email: `${name}@example.com`, name: 'Bench' }).returning()
const workspace = await createWorkspace(db, { name, timeZone: 'Europe/London', currency: 'GBP', locale: 'en', ownerId: user?.id ?? '' })
const scope = makeScope(db, workspace, { kind: 'operator', id: 'bench', name: 'Bench' }, abilitiesOf('owner'))

const megabytes = () => Math.round(process.memoryUsage().rss / 1048576)
const idle = megabytes()
for (const mapping of ['online-retail-orders', 'online-retail-orders', 'online-retail-customers']) {
  let peak = idle
  const watch = setInterval(() => { peak = Math.max(peak, megabytes()) }, 50)
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const done = await importFile(scope, { fileName: 'online_retail.csv.gz', mapping: exampleMapping(mapping), bytes: acceptanceFile(folder, 'online_retail.csv.gz') })
  clearInterval(watch)
  const seconds = (performance.now() - began) / 1000
  const spent = process.cpuUsage(cpu)
  console.log(`${mapping}: ${done.rowsRead} rows in ${seconds.toFixed(1)} s (${Math.round(done.rowsRead / seconds)} rows/s, own CPU ${((spent.user + spent.system) / 1e6).toFixed(1)} s), ${done.rowsTaken} taken, memory ${peak - idle} MB above idle ${idle} MB`)
}
await db.close()
await cluster.stop()
process.exit(0)
