import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isAtLeast } from './node-version.mjs'

/** The Node that runs TypeScript by itself: the one that came with the packages, else the machine's own where it is new enough. */
function modernNode(root) {
  if (isAtLeast(process.version, 22, 18)) return process.execPath
  const bundled = join(root, 'node_modules', '.bin', 'node')
  const answer = spawnSync(bundled, ['--version'], { encoding: 'utf8' })
  if (answer.status === 0 && isAtLeast(answer.stdout.trim(), 22, 18)) return bundled
  console.error(`Peil runs on Node 22.18 or newer. It brings one along for Linux; on this machine (${process.platform}, ${process.version}) please install it from https://nodejs.org.`)
  process.exit(1)
}

/** Goes on with a TypeScript program in this terminal, passing signals on, and ends as it ends. */
export function continueWith(root, program, words) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(modernNode(root), [join(root, program), ...words], { cwd: root, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)))
}
