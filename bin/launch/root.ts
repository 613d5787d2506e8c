import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, and where Peil keeps what is its own: database, secrets, logs. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)))
export const dataFolder = resolve(root, process.env.PEIL_DATA || '.data')
