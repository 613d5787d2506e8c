import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Demo } from '../../drizzle/seed/plant-demo.ts'
import { appDatabase } from '../../lib/db/database.ts'
import type { Environment } from './environment.ts'
import { dataFolder } from './root.ts'
import { say, step } from './say.ts'

/** At the very first start, a demo workspace beside the team's own, so that nobody meets an empty product. PEIL_DEMO=no leaves it out. */
export async function demoAtFirst(environment: Environment): Promise<Demo | null> {
  const unfinished = join(dataFolder, 'demo-unfinished')
  if ((!environment.isNew && !existsSync(unfinished)) || process.env.PEIL_DEMO === 'no') return null
  writeFileSync(unfinished, 'A start that finds this file plants the demo anew.\n')
  const { PEIL_LOG: before } = process.env
  process.env.PEIL_LOG = 'off'
  try {
    const { plantDemo } = await import('../../drizzle/seed/plant-demo.ts')
    const demo = await step('Demo', () => plantDemo(appDatabase()))
    rmSync(unfinished)
    return demo
  } catch (error) {
    say(`  The demo workspace could not be made (${error instanceof Error ? error.message : String(error)}). Peil starts without it.`)
    return null
  } finally {
    if (before === undefined) delete process.env.PEIL_LOG
    else process.env.PEIL_LOG = before
    await appDatabase().close()
  }
}
