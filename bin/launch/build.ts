import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'
import { sourceStamp } from './source-stamp.ts'

/** Builds the pages, unless the build that is there was made from exactly these sources. */
export async function buildWhereChanged(next: string): Promise<void> {
  const stampFile = join(root, '.next', 'peil-sources')
  const stamp = sourceStamp(root)
  if (existsSync(join(root, '.next', 'BUILD_ID')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { said += chunk.toString() })
  const follow = () => child.kill('SIGKILL')
  process.once('exit', follow)
  const code = await new Promise<number | null>((done) => child.on('exit', done))
  process.off('exit', follow)
  if (code !== 0) throw new Error(`The build failed:\n${said.slice(-6000)}`)
  writeFileSync(stampFile, stamp)
}
