import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs the locked packages where they are missing or are not those of package-lock.json. */
export function installPackages(root, say) {
  if (isInstalled(root)) return
  say('Installing packages (once, and after an update)…')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  // Building and checking need the development packages too, whatever NODE_ENV says.
  const words = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const result = spawnSync(npm[0], [...npm.slice(1), ...words], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' && npm.length === 1 })
  if (result.status === 0) return
  console.error('The packages could not be installed: see what npm says above. Peil needs the npm registry for this, once.')
  process.exit(1)
}

/** npm writes down at the end of an installation what it installed: equal versions mean there is nothing to do. */
function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, { version, optional }]) =>
    path === '' || present[path]?.version === version || (optional === true && !present[path]))
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
