import { announce } from './launch/announce.ts'
import { buildWhereChanged } from './launch/build.ts'
import { demoAtFirst } from './launch/demo.ts'
import { prepareEnvironment } from './launch/environment.ts'
import { answersReady } from './launch/ready.ts'
import { root } from './launch/root.ts'
import { say, step } from './launch/say.ts'
import { Troupe } from './launch/troupe.ts'

/** Everything `npm start` does once the packages are there: database, build, server, worker, and a clean end. */
const development = process.argv.includes('--dev')
const port = process.env.PORT || '3000'
const next = `${root}/node_modules/next/dist/bin/next`
const troupe = new Troupe()

Object.assign(process.env, { NODE_ENV: development ? 'development' : 'production', APP_URL: process.env.APP_URL || `http://localhost:${port}` })

say(development ? '\n  Peil, for developers' : '\n  Peil')
try {
  const database = step('Database', () => prepareEnvironment({ lock: true }))
  // Also where the end comes while the database is only starting.
  troupe.atTheEnd(() => database.then(({ stop }) => stop(), () => {}))
  const [environment, demo] = await Promise.all([database, database.then(demoAtFirst), development ? undefined : step('Build', () => buildWhereChanged(next))])
  environment.onLoss(() => troupe.leave(`The database stopped by itself. Its last words are in ${environment.dataLocation}/postgres.log.`))
  troupe.add('server', [next, development ? 'dev' : 'start', '-p', port])
  troupe.add('worker', [...(development ? ['--watch'] : []), `${root}/bin/worker.ts`])
  await step('Server', () => answersReady(port))
  troupe.speakUp()
  await announce(environment, demo)
} catch (error) {
  await troupe.leave(error instanceof Error ? error.message : String(error))
}
