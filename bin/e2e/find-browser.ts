import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from '../launch/root.ts'

export interface Browser {
  name: string
  env: Record<string, string>
}

const OF_THE_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** `CHROMIUM_PATH`, else Playwright's own, else the system's, else the one that came with npm. */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return { name: `CHROMIUM_PATH, ${chosen}`, env: { CHROMIUM_PATH: chosen } }
  const own = chromium.executablePath()
  if (own && runs(own)) return { name: `Playwright's own, ${own}`, env: { CHROMIUM_PATH: own } }
  const system = OF_THE_SYSTEM.find((path) => runs(path))
  if (system) return { name: `the system's, ${system}`, env: { CHROMIUM_PATH: system } }
  return packagedBrowser()
}

/** The one that came with npm brings the libraries and fonts that a bare machine lacks. Its own list of arguments is never used: it switches off web security. */
async function packagedBrowser(): Promise<Browser> {
  const folder = join(root, '.data', 'browser')
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  const { default: packaged, inflate } = await import('@sparticuz/chromium')
  const path = await packaged.executablePath()
  const env: Record<string, string> = { CHROMIUM_PATH: path, FONTCONFIG_PATH: join(folder, 'fonts') }
  if (!runs(path)) {
    const libraries = await inflate(join(root, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
    env.LD_LIBRARY_PATH = join(libraries, 'lib')
    if (!runs(path, env)) throw new Error('No browser for the tests runs on this machine. Install Chromium, or set CHROMIUM_PATH.')
  }
  return { name: `the packaged one, ${path}`, env }
}

function runs(path: string, env: Record<string, string> = {}): boolean {
  if (!existsSync(path)) return false
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe', env: { ...process.env, ...env }, timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
