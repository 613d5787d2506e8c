import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './root.ts'

/** Made once, kept readable for their owner alone, and never printed. */
export interface Secrets {
  authSecret: string
  ownerPassword: string
  appPassword: string
}

const NAMES = ['authSecret', 'ownerPassword', 'appPassword'] as const

export function keptSecrets(): Secrets {
  const file = join(dataFolder, 'secrets.json')
  mkdirSync(dataFolder, { recursive: true })
  const kept = read(file)
  const complete = Object.fromEntries(NAMES.map((name) => [name, kept[name] ?? randomBytes(32).toString('hex')])) as unknown as Secrets
  if (NAMES.some((name) => !kept[name])) writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return complete
}

function read(file: string): Partial<Secrets> {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return {}
  }
  return JSON.parse(text) as Partial<Secrets>
}
